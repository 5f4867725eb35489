package dovod.lib.replycheck;

import static dovod.lib.replycheck.TemplateCue.*;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;

/** Gathers the cues by which a reply is called canned or not. */
final class TemplateCues {

    private static final double SIMILAR = .5;
    private static final double WHOLE = .85;
    private static final double MOST = .6;
    private static final double NEARLY_NONE = .1;
    private static final int SHORT_WORDS = 7;
    private static final int LONG_WORDS = 40;

    private TemplateCues() {}

    /**
     * The cues of a reply.
     *
     * @param sound what its wording lets expect
     * @param cannedBefore how canned the most similar earlier reply of the conversation is, times the similarity
     */
    static Cues<TemplateCue> of(Profile profile, Sound sound, double cannedBefore) {
        var cues = new Cues<>(TemplateCue.class);
        elsewhere(cues, profile);
        words(cues, profile);
        acts(cues, profile);
        cues.set(SOUNDS_CANNED, Math.max(0, sound.canned()));
        cues.set(SOUNDS_OWN, Math.max(0, -sound.canned()));
        cues.set(LIKE_CANNED_BEFORE, cannedBefore);
        return cues;
    }

    private static void elsewhere(Cues<TemplateCue> cues, Profile profile) {
        double similarity = profile.similarity();
        cues.set(SIMILARITY, similarity);
        cues.set(SAME_ELSEWHERE, similarity > .99);
        cues.set(NEAR_ELSEWHERE, similarity >= Corpus.SAME);
        cues.set(EDITED_ELSEWHERE, similarity >= SIMILAR && similarity < Corpus.SAME);
        cues.set(CONTAINED_ELSEWHERE, profile.containment() >= WHOLE && similarity < Corpus.SAME);
        cues.set(COVERAGE, profile.coverage);
        cues.set(SEEN_OFTEN, similarity >= SIMILAR ? Math.log1p(profile.conversations()) : 0);
        cues.set(OWN_WORDS, Math.log1p(profile.own.size()));
        cues.set(OWN_FACTS, Math.log1p(profile.ownFacts));
    }

    private static void words(Cues<TemplateCue> cues, Profile profile) {
        cues.set(STOCK_SHARE, profile.reply.stockShare());
        cues.set(WITHOUT_STOCK, profile.reply.stockShare() < NEARLY_NONE);
        cues.set(MOSTLY_STOCK, profile.reply.stockShare() > MOST);
        cues.set(LOOSE_WORDS, Math.log1p(profile.loose.size()));
        cues.set(ECHOED_WORDS, Math.log1p(profile.echoed()));
        cues.set(NEW_FACTS, Math.log1p(profile.newFacts.size()));
        cues.set(HEARD_FACTS, Similarity.shared(profile.reply.values(), profile.heardValues) > 0);
        cues.set(NO_FACTS, profile.newFacts.isEmpty());
        cues.set(COURTESY_ONLY, profile.body.isEmpty());
        cues.set(SHORT, profile.bodyWords <= SHORT_WORDS);
        cues.set(LONG, profile.reply.words() > LONG_WORDS);
        cues.set(QUOTES_CASE, profile.reply.text().original().indexOf('«') >= 0);
    }

    private static void acts(Cues<TemplateCue> cues, Profile profile) {
        cues.set(DECISION, profile.hasAny(Tag.REFUND, Tag.REPLACE, Tag.CANCEL, Tag.FIX, Tag.SEND));
        cues.set(TemplateCue.CAUSE, profile.has(Tag.CAUSE));
        cues.set(REFUSAL, profile.has(Tag.REFUSE));
        cues.set(GENERAL, profile.hasAny(Tag.GENERAL, Tag.SELF_HELP, Tag.VAGUE_TIME));
        cues.set(RULE, profile.has(Tag.RULE) && !profile.has(SlotKind.CLAUSE));
        cues.set(ASKS_BACK, profile.askingBack());
        cues.set(ASKS_MANY, asksMany(profile));
        cues.set(GREETS, profile.reply.text().has(Tag.GREETING));
        cues.set(CLOSES, profile.reply.text().has(Tag.CLOSING) || profile.has(Tag.CLOSE));
        cues.set(DONE, Math.log1p(profile.deeds.done()));
        cues.set(ADVICE, Math.log1p(profile.deeds.advice()));
        cues.set(POLAR, profile.deeds.polar());
        cues.set(FIRST_PERSON_DONE, profile.deeds.opensWithDone());
        cues.set(IMPERSONAL, Math.log1p(profile.deeds.impersonal()));
        cues.set(ANAPHORA, Math.log1p(profile.deeds.anaphora()));
        cues.set(OWN_QUESTION, profile.asksOfCase());
    }

    /** Whether a sentence names more than one thing that may be asked for. */
    private static boolean asksMany(Profile profile) {
        for (var sentence : profile.reply.text().sentences()) {
            if (Asking.data(sentence) > 1) {
                return true;
            }
        }
        return false;
    }
}
