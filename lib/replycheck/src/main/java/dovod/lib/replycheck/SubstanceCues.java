package dovod.lib.replycheck;

import static dovod.lib.replycheck.SubstanceCue.*;

import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;

/** Gathers the cues by which a reply is called substantive or not. */
final class SubstanceCues {

    private static final int SHORT_WORDS = 8;
    private static final int VERY_SHORT_WORDS = 3;

    /** Wording is told apart less well among strangers than among those it was learned from. */
    private static final double WARINESS = .2;

    private SubstanceCues() {}

    /**
     * The cues of a reply.
     *
     * @param sound what its wording lets expect
     * @param canned how probable it is that the reply is canned
     * @param emptyBefore how empty the most similar earlier reply is, times the similarity
     * @param pending number of questions asked before the reply
     */
    static Cues<SubstanceCue> of(Profile profile, Sound sound, double canned, double emptyBefore, int pending) {
        var cues = new Cues<>(SubstanceCue.class);
        facts(cues, profile, canned);
        words(cues, profile);
        acts(cues, profile);
        stock(cues, profile);
        cues.set(QUESTION_PENDING, pending > 0);
        cues.set(NOTHING_ASKED, pending == 0);
        cues.set(SOUNDS_SUBSTANTIVE, WARINESS * Math.max(0, sound.substantive()));
        cues.set(SOUNDS_EMPTY, WARINESS * Math.max(0, -sound.substantive()));
        cues.set(LIKE_EMPTY_BEFORE, emptyBefore);
        return cues;
    }

    private static void facts(Cues<SubstanceCue> cues, Profile profile, double canned) {
        cues.set(CANNED, canned);
        cues.set(CANNED_WITHOUT_FACTS, profile.newFacts.isEmpty() ? canned : 0);
        cues.set(NEW_FACTS, Math.log1p(profile.newFacts.size()));
        cues.set(OWN_FACTS, Math.log1p(profile.ownFacts));
        cues.set(NO_FACTS, profile.newFacts.isEmpty());
        cues.set(NAMES_DATE, profile.has(SlotKind.DATE) || profile.has(SlotKind.TERM));
        cues.set(NAMES_MONEY, profile.has(SlotKind.MONEY));
        cues.set(PROMISE_WITH_DATE, profile.has(Tag.PROMISE) && profile.has(SlotKind.DATE));
    }

    private static void words(Cues<SubstanceCue> cues, Profile profile) {
        int own = profile.loose.size();
        cues.set(ADDED_WORDS, Math.log1p(profile.added()));
        cues.set(ECHOED_WORDS, Math.log1p(profile.echoed()));
        cues.set(ECHO_SHARE, own == 0 ? 0 : profile.echoed() / (double) own);
        cues.set(STOCK_SHARE, profile.reply.stockShare());
        cues.set(COURTESY_ONLY, profile.body.isEmpty());
        cues.set(SHORT, profile.bodyWords <= SHORT_WORDS);
        cues.set(VERY_SHORT, profile.bodyWords <= VERY_SHORT_WORDS);
    }

    private static void acts(Cues<SubstanceCue> cues, Profile profile) {
        boolean refusal = profile.has(Tag.REFUSE);
        cues.set(DECISION, profile.hasAny(Tag.REFUND, Tag.REPLACE, Tag.CANCEL, Tag.FIX, Tag.SEND));
        cues.set(REFUSAL, refusal);
        cues.set(SubstanceCue.CAUSE, profile.has(Tag.CAUSE));
        cues.set(REFUSAL_WITH_CAUSE, refusal && profile.has(Tag.CAUSE));
        cues.set(CONFIRMS, profile.hasAny(Tag.CONFIRM, Tag.MISTAKE));
        cues.set(DONE, Math.log1p(profile.deeds.done()));
        cues.set(ADVICE, profile.askingBack() > 0 ? 0 : Math.log1p(profile.deeds.advice()));
        cues.set(POLAR, profile.deeds.polar());
        cues.set(IMPERSONAL, Math.log1p(profile.deeds.impersonal()));
        cues.set(ANAPHORA, Math.log1p(profile.deeds.anaphora()));
        cues.set(ONLY_QUESTIONS, profile.onlyAsks());
    }

    private static void stock(Cues<SubstanceCue> cues, Profile profile) {
        cues.set(ASKS_BACK, profile.askingBack());
        cues.set(ACKNOWLEDGES, profile.has(Tag.ACKNOWLEDGE));
        cues.set(REDIRECTS, profile.has(Tag.REDIRECT));
        cues.set(SubstanceCue.SELF_HELP, profile.has(Tag.SELF_HELP));
        cues.set(SAYS_ANSWERED, profile.has(Tag.ALREADY_ANSWERED));
        cues.set(CLOSES, profile.has(Tag.CLOSE));
        cues.set(SubstanceCue.GENERAL, profile.hasAny(Tag.GENERAL, Tag.VAGUE_TIME));
        cues.set(SubstanceCue.VAGUE_REFUSAL, profile.has(Tag.VAGUE_REFUSAL));
        cues.set(SubstanceCue.RULE, profile.has(Tag.RULE));
        cues.set(SubstanceCue.BOAST, profile.has(Tag.BOAST));
    }
}
