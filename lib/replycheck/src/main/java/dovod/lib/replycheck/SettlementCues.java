package dovod.lib.replycheck;

import static dovod.lib.replycheck.SettlementCue.*;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the cues by which a reply is said to settle a question. */
final class SettlementCues {

    private static final int SHORT_WORDS = 6;
    private static final double AGAIN = .5;

    private final Ask ask;
    private final Round round;
    private final Profile profile;
    private final boolean blind;
    private final Cues<SettlementCue> cues = new Cues<>(SettlementCue.class);
    private final Set<String> topic;
    /** For each sentence of the body, how much of the topic it names. */
    private final double[] named;
    /** For each sentence of the body, whether it holds an answer of the kind expected. */
    private final boolean[] evident;
    /** For each sentence of the body, whether it does what was asked for. */
    private final boolean[] met;

    private int best = -1;

    private SettlementCues(Ask ask, Round round, boolean blind) {
        this.ask = ask;
        this.round = round;
        this.profile = round.profile;
        this.blind = blind;
        this.topic = ask.topic();
        this.named = new double[profile.body.size()];
        this.evident = new boolean[named.length];
        this.met = new boolean[named.length];
        var evidence = new Evidence(ask, profile);
        for (int i = 0; i < named.length; i++) {
            var sentence = profile.body.get(i);
            boolean mine = !round.isForOther(i, ask);
            named[i] = round.named(i, ask);
            evident[i] = mine && evidence.in(sentence);
            met[i] = mine && Acts.match(ask, sentence);
        }
    }

    /** The cues, and the sentence they rest on most. */
    record Seen(Cues<SettlementCue> cues, @Nullable Sentence sentence) {}

    /** The cues as they were when the reply was written, before anything came after it. */
    static Seen blind(Ask ask, Round round) {
        return new SettlementCues(ask, round, true).seen();
    }

    /** The cues of a question and a reply after it. */
    static Seen of(Ask ask, Round round) {
        return new SettlementCues(ask, round, false).seen();
    }

    private Seen seen() {
        cues.set(CANNED, round.canned);
        cues.set(SUBSTANTIVE, round.substantive);
        gather();
        return new Seen(cues, sentence());
    }

    /** The sentence that speaks to the question most. */
    private @Nullable Sentence sentence() {
        return best < 0 ? null : profile.body.get(best);
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    private void gather() {
        order();
        topic();
        claims();
        focus();
        evidence();
        acts();
        stock();
        aftermath();
    }

    private void order() {
        int since = round.dossier
                .repliesBetween(ask.reading().position(), profile.reply.position())
                .size();
        int pending = round.pending.size();
        cues.set(ONLY_PENDING, pending == 1);
        cues.set(PENDING, Math.log(Math.max(1, pending)));
        cues.set(JUST_ASKED, since == 0);
        cues.set(REPLIES_SINCE, Math.log1p(since));
        cues.set(SHORT_REPLY, profile.bodyWords <= SHORT_WORDS);
        cues.set(SENTENCES_PER_QUESTION, Math.log((1.0 + profile.body.size()) / (1 + pending)));
        cues.set(KIND_DATE, ask.kind() == AnswerKind.DATE);
        cues.set(KIND_SUM, ask.kind() == AnswerKind.SUM);
        cues.set(KIND_CAUSE, ask.kind() == AnswerKind.CAUSE || ask.kind() == AnswerKind.BASIS);
        cues.set(KIND_ACT, ask.kind() == AnswerKind.ACT);
        cues.set(KIND_YES_NO, ask.kind() == AnswerKind.YES_NO);
    }

    private void topic() {
        double bestScore = -1;
        for (int i = 0; i < named.length; i++) {
            double score = named[i] + (evident[i] ? .4 : 0) + (met[i] ? .4 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        double whole = round.isReferred(ask) ? 1 : Topics.overlap(topic, profile.reply.roots());
        double rival = round.inReply.without(ask);
        cues.set(TOPIC_IN_SENTENCE, best < 0 ? 0 : named[best]);
        cues.set(TOPIC_IN_REPLY, whole);
        cues.set(NO_TOPIC, whole == 0);
        cues.set(NO_TOPIC_AMONG_MANY, whole == 0 && rival > 0);
        cues.set(BEST_FOR_OTHER, Math.max(0, rival - whole));
    }

    /** Gives each sentence to the question whose topic it names most. */
    private void claims() {
        boolean claimed = false;
        boolean free = false;
        boolean others = false;
        for (int i = 0; i < named.length; i++) {
            double rival = round.inSentence(i).without(ask);
            claimed |= named[i] > 0 && named[i] >= rival;
            others |= rival > named[i];
            free |= named[i] == 0 && rival == 0 && evident[i];
        }
        cues.set(CLAIMED, claimed);
        cues.set(FREE_EVIDENCE, !claimed && free);
        cues.set(LEFT_OVER, !claimed && others && !free);
        cues.set(LEFT_OVER_AMONG_MANY, !claimed && others);
    }

    /** A reply speaks to what the asker wrote last. */
    private void focus() {
        if (ask.reading().position() < round.previous) {
            double mine = round.isReminded(ask) ? 1 : Topics.overlap(topic, round.latest);
            cues.set(NEWER_ASKED, round.newer);
            cues.set(NEWER_ASKED_NO_TOPIC, round.newer && cues.has(NO_TOPIC));
            cues.set(FOCUS, mine);
            cues.set(FOCUS_ON_OTHER, mine == 0 && round.inLatest.without(ask) > 0 || round.isRemindedOfOther(ask));
        }
    }

    private void evidence() {
        boolean anywhere = any(evident);
        cues.set(EVIDENCE_IN_SENTENCE, best >= 0 && evident[best]);
        cues.set(EVIDENCE_IN_REPLY, anywhere);
        cues.set(NO_EVIDENCE, !anywhere);
        boolean refused = profile.has(Tag.REFUSE);
        switch (ask.kind()) {
            case DATE -> either(anywhere, refused, DATE_EVIDENCE, DATE_MISSING);
            case SUM -> either(anywhere, refused, SUM_EVIDENCE, SUM_MISSING);
            case CAUSE -> either(anywhere, refused, CAUSE_EVIDENCE, CAUSE_MISSING);
            case BASIS -> cues.set(BASIS_EVIDENCE, anywhere);
            case PLACE -> cues.set(PLACE_EVIDENCE, anywhere);
            case PERSON -> cues.set(PERSON_EVIDENCE, anywhere);
            case MANNER, CHOICE, FACT -> cues.set(MANNER_EVIDENCE, anywhere);
            case YES_NO -> cues.set(YES_NO_EVIDENCE, anywhere);
            case ACT -> {
                boolean done = any(met);
                either(done, refused, ACT_EVIDENCE, ACT_MISSING);
                cues.set(ACT_UNMET_AMONG_ACTS, !done && !refused && anywhere && round.pending.size() > 1);
            }
        }
    }

    private void either(boolean present, boolean refused, SettlementCue evidence, SettlementCue missing) {
        cues.set(evidence, present);
        cues.set(missing, !present && !refused);
    }

    private void acts() {
        var sentence = sentence();
        boolean refused = sentence != null && sentence.has(Tag.REFUSE);
        boolean cause = profile.has(Tag.CAUSE);
        cues.set(SENTENCE_DEFERS, sentence != null && sentence.has(Tag.DEFER));
        cues.set(SENTENCE_GENERAL, sentence != null && sentence.has(Tag.GENERAL));
        cues.set(GENERAL_CAUSE, cues.has(KIND_CAUSE) && profile.has(Tag.GENERAL));
        cues.set(SENTENCE_ASKS, sentence != null && Asking.isAskBack(sentence));
        cues.set(ACT_REFUSED, refused && ask.kind() == AnswerKind.ACT);
        cues.set(REFUSED_WITH_CAUSE, refused && cause);
        cues.set(REFUSED_WITHOUT_CAUSE, refused && !cause && profile.newFacts.isEmpty());
        boolean done = isDone();
        boolean defers = profile.has(Tag.DEFER);
        cues.set(ACT_DONE, ask.kind() == AnswerKind.ACT && done);
        cues.set(OTHER_ACT, ask.kind() == AnswerKind.ACT && Acts.any(profile.tags) && !done);
        cues.set(DEFERS, defers);
        cues.set(DEFERS_ACT, defers && ask.kind() == AnswerKind.ACT);
        cues.set(DIRECT_POLAR, ask.kind() == AnswerKind.YES_NO && opensPolar());
        cues.set(SHORT_AND_ONLY, profile.bodyWords <= SHORT_WORDS && round.pending.size() == 1);
        cues.set(NEW_FACTS, Math.log1p(profile.newFacts.size()));
        cues.set(ADDED_WORDS, Math.log1p(profile.added()));
        cues.set(ECHO_SHARE, profile.loose.isEmpty() ? 0 : profile.echoed() / (double) profile.loose.size());
    }

    /** What was asked for is done, and not refused in the same breath. */
    private boolean isDone() {
        for (int i = 0; i < met.length; i++) {
            if (met[i] && !profile.body.get(i).has(Tag.REFUSE)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensPolar() {
        return !profile.body.isEmpty()
                && Verbs.isPolar(profile.reply.tokens(profile.body.getFirst()).getFirst());
    }

    private void stock() {
        cues.set(ASKS_BACK, profile.askingBack());
        cues.set(REDIRECTS, profile.has(Tag.REDIRECT));
        cues.set(SettlementCue.SELF_HELP, profile.has(Tag.SELF_HELP));
        cues.set(SAYS_ANSWERED, profile.has(Tag.ALREADY_ANSWERED));
        cues.set(ACKNOWLEDGES, profile.has(Tag.ACKNOWLEDGE));
        cues.set(SettlementCue.GENERAL, profile.has(Tag.GENERAL));
        cues.set(SettlementCue.VAGUE_TIME, profile.has(Tag.VAGUE_TIME));
        cues.set(SettlementCue.VAGUE_REFUSAL, profile.has(Tag.VAGUE_REFUSAL));
        cues.set(
                DEFERRED,
                ask.kind() != AnswerKind.DATE
                        && profile.has(Tag.PROMISE)
                        && (profile.has(SlotKind.DATE) || profile.has(SlotKind.TERM)));
        cues.set(NOT_YET, profile.deeds.notYet());
    }

    private void aftermath() {
        if (blind) {
            cues.set(SILENCE_AFTER, true);
            return;
        }
        boolean again = false;
        boolean named = false;
        for (var message : round.reaction) {
            again |= Topics.overlap(topic, message.roots()) >= AGAIN;
            named |= namesUnspoken(message.roots());
        }
        cues.set(THANKED_AFTER, round.thanked && !round.complained);
        cues.set(COMPLAINED_AFTER, round.complained);
        cues.set(ASKED_AGAIN_AFTER, again && !round.thanked);
        cues.set(REACTION_NAMES_TOPIC, named);
        cues.set(SILENCE_AFTER, round.reaction.isEmpty());
        cues.set(NEW_QUESTION_AFTER, round.questioned && !again && !round.complained);
    }

    /** Whether a word of the topic comes up that the reply did not speak of. */
    private boolean namesUnspoken(Set<String> roots) {
        for (var root : topic) {
            if (roots.contains(root) && !profile.reply.roots().contains(root)) {
                return true;
            }
        }
        return false;
    }
}
