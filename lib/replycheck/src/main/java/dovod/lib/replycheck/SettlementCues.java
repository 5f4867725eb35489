package dovod.lib.replycheck;

import static dovod.lib.replycheck.SettlementCue.*;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the cues by which a reply is said to settle a question. */
final class SettlementCues {

    private static final int SHORT_WORDS = 6;
    private static final double AGAIN = .5;

    private final Ask ask;
    private final Profile profile;
    private final Dossier dossier;
    private final List<Ask> pending;
    private final Cues<SettlementCue> cues = new Cues<>(SettlementCue.class);
    private final Set<String> topic;
    private @Nullable Sentence best;
    private double bestTopic;
    private boolean blind;

    private SettlementCues(Ask ask, Profile profile, Dossier dossier, List<Ask> pending) {
        this.ask = ask;
        this.profile = profile;
        this.dossier = dossier;
        this.pending = pending;
        this.topic = ask.topic();
    }

    /** The cues, and the sentence they rest on most. */
    record Seen(Cues<SettlementCue> cues, @Nullable Sentence sentence) {}

    /** The cues as they were when the reply was written, before anything came after it. */
    static Seen blind(Ask ask, Profile profile, Dossier dossier, List<Ask> pending, double canned, double substantive) {
        var gathered = new SettlementCues(ask, profile, dossier, pending);
        gathered.blind = true;
        return gathered.seen(canned, substantive);
    }

    /**
     * The cues of a question and a reply after it.
     *
     * @param pending the questions not settled before the reply, this one among them
     */
    static Seen of(Ask ask, Profile profile, Dossier dossier, List<Ask> pending, double canned, double substantive) {
        return new SettlementCues(ask, profile, dossier, pending).seen(canned, substantive);
    }

    private Seen seen(double canned, double substantive) {
        cues.set(CANNED, canned);
        cues.set(SUBSTANTIVE, substantive);
        gather();
        return new Seen(cues, best);
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
        long since = dossier.repliesBefore(profile.reply.position()).stream()
                .filter(r -> r.position() > ask.reading().position())
                .count();
        cues.set(ONLY_PENDING, pending.size() == 1);
        cues.set(PENDING, Math.log(Math.max(1, pending.size())));
        cues.set(JUST_ASKED, since == 0);
        cues.set(REPLIES_SINCE, Math.log1p(since));
        cues.set(SHORT_REPLY, profile.bodyWords <= SHORT_WORDS);
        cues.set(SENTENCES_PER_QUESTION, Math.log((1.0 + profile.body.size()) / (1 + pending.size())));
        cues.set(KIND_DATE, ask.kind() == AnswerKind.DATE);
        cues.set(KIND_SUM, ask.kind() == AnswerKind.SUM);
        cues.set(KIND_CAUSE, ask.kind() == AnswerKind.CAUSE || ask.kind() == AnswerKind.BASIS);
        cues.set(KIND_ACT, ask.kind() == AnswerKind.ACT);
        cues.set(KIND_YES_NO, ask.kind() == AnswerKind.YES_NO);
    }

    private void topic() {
        var evidence = new Evidence(ask, profile);
        double bestScore = -1;
        for (var sentence : profile.body) {
            double overlap = Topics.overlap(topic, profile.reply.roots(sentence));
            double score = overlap + (evidence.in(sentence) ? .4 : 0) + (Acts.match(ask, sentence) ? .4 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = sentence;
                bestTopic = overlap;
            }
        }
        double whole = Topics.overlap(topic, profile.reply.roots());
        double rival = pending.stream()
                .filter(other -> other != ask)
                .mapToDouble(other -> Topics.overlap(other.topic(), profile.reply.roots()))
                .max()
                .orElse(0);
        cues.set(TOPIC_IN_SENTENCE, bestTopic);
        cues.set(TOPIC_IN_REPLY, whole);
        cues.set(NO_TOPIC, whole == 0);
        cues.set(NO_TOPIC_AMONG_MANY, whole == 0 && rival > 0);
        cues.set(BEST_FOR_OTHER, Math.max(0, rival - whole));
    }

    /** Gives each sentence to the question whose topic it names most. */
    private void claims() {
        var evidence = new Evidence(ask, profile);
        boolean claimed = false;
        boolean free = false;
        boolean others = false;
        for (var sentence : profile.body) {
            var content = profile.reply.roots(sentence);
            double mine = Topics.overlap(topic, content);
            double rival = pending.stream()
                    .filter(other -> other != ask)
                    .mapToDouble(other -> Topics.overlap(other.topic(), content))
                    .max()
                    .orElse(0);
            claimed |= mine > 0 && mine >= rival;
            others |= rival > mine;
            free |= mine == 0 && rival == 0 && evidence.in(sentence);
        }
        cues.set(CLAIMED, claimed);
        cues.set(FREE_EVIDENCE, !claimed && free);
        cues.set(LEFT_OVER, !claimed && others && !free);
        cues.set(LEFT_OVER_AMONG_MANY, !claimed && others);
    }

    /** A reply speaks to what the asker wrote last. */
    private void focus() {
        int previous = dossier.repliesBefore(profile.reply.position()).stream()
                .mapToInt(Reading::position)
                .max()
                .orElse(-1);
        if (ask.reading().position() > previous) {
            return;
        }
        boolean newer = pending.stream().anyMatch(a -> a.reading().position() > previous);
        var latest = new HashSet<String>();
        for (var message : dossier.askedBefore(profile.reply.position())) {
            if (message.position() > previous) {
                latest.addAll(message.roots());
            }
        }
        double mine = Topics.overlap(topic, latest);
        double rival = pending.stream()
                .filter(a -> a != ask)
                .mapToDouble(a -> Topics.overlap(a.topic(), latest))
                .max()
                .orElse(0);
        cues.set(NEWER_ASKED, newer);
        cues.set(NEWER_ASKED_NO_TOPIC, newer && cues.has(NO_TOPIC));
        cues.set(FOCUS, mine);
        cues.set(FOCUS_ON_OTHER, mine == 0 && rival > 0);
    }

    private void evidence() {
        var evidence = new Evidence(ask, profile);
        boolean here = best != null && evidence.in(best);
        boolean anywhere = profile.body.stream().anyMatch(evidence::in);
        cues.set(EVIDENCE_IN_SENTENCE, here);
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
                boolean met = profile.body.stream().anyMatch(s -> Acts.match(ask, s));
                either(met, refused, ACT_EVIDENCE, ACT_MISSING);
                cues.set(ACT_UNMET_AMONG_ACTS, !met && !refused && anywhere && pending.size() > 1);
            }
        }
    }

    private void either(boolean present, boolean refused, SettlementCue evidence, SettlementCue missing) {
        cues.set(evidence, present);
        cues.set(missing, !present && !refused);
    }

    private void acts() {
        boolean refused = best != null && best.has(Tag.REFUSE);
        cues.set(SENTENCE_DEFERS, best != null && best.has(Tag.DEFER));
        cues.set(SENTENCE_GENERAL, best != null && best.has(Tag.GENERAL));
        cues.set(GENERAL_CAUSE, cues.has(KIND_CAUSE) && profile.has(Tag.GENERAL));
        cues.set(SENTENCE_ASKS, best != null && Asking.isAskBack(best));
        cues.set(ACT_REFUSED, refused && ask.kind() == AnswerKind.ACT);
        cues.set(REFUSED_WITH_CAUSE, refused && profile.has(Tag.CAUSE));
        cues.set(REFUSED_WITHOUT_CAUSE, refused && !profile.has(Tag.CAUSE) && profile.newFacts.isEmpty());
        boolean done = profile.body.stream().anyMatch(s -> Acts.match(ask, s) && !s.has(Tag.REFUSE));
        boolean acts = profile.body.stream().anyMatch(Acts::any);
        boolean defers = profile.has(Tag.DEFER);
        boolean polar = !profile.body.isEmpty() && isPolar(profile.body.getFirst());
        cues.set(ACT_DONE, ask.kind() == AnswerKind.ACT && done);
        cues.set(OTHER_ACT, ask.kind() == AnswerKind.ACT && acts && !done);
        cues.set(DEFERS, defers);
        cues.set(DEFERS_ACT, defers && ask.kind() == AnswerKind.ACT);
        cues.set(DIRECT_POLAR, ask.kind() == AnswerKind.YES_NO && polar);
        cues.set(SHORT_AND_ONLY, profile.bodyWords <= SHORT_WORDS && pending.size() == 1);
        cues.set(NEW_FACTS, Math.log1p(profile.newFacts.size()));
        cues.set(ADDED_WORDS, Math.log1p(profile.added()));
        cues.set(ECHO_SHARE, profile.loose.isEmpty() ? 0 : profile.echoed() / (double) profile.loose.size());
    }

    private boolean isPolar(Sentence sentence) {
        var first = profile.reply.text().tokens().get(sentence.from()).form();
        return Verbs.isYes(first) || Verbs.isNo(first);
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
        cues.set(NOT_YET, Pending.isNotYet(profile));
    }

    private void aftermath() {
        var reaction = blind ? List.<Reading>of() : dossier.reaction(profile.reply.position());
        boolean again = false;
        boolean thanked = false;
        var fresh = new HashSet<>(topic);
        fresh.removeAll(profile.reply.roots());
        boolean named = false;
        boolean complained = false;
        for (var message : reaction) {
            again |= Topics.overlap(topic, message.roots()) >= AGAIN;
            named |= !fresh.isEmpty() && Similarity.shared(fresh, message.roots()) > 0;
            thanked |= message.text().has(Tag.SATISFIED);
            complained |= message.text().has(Tag.DISSATISFIED) || message.text().has(Tag.RHETORICAL);
        }
        cues.set(THANKED_AFTER, thanked && !complained);
        cues.set(COMPLAINED_AFTER, complained);
        cues.set(ASKED_AGAIN_AFTER, again && !thanked);
        cues.set(REACTION_NAMES_TOPIC, named);
        cues.set(SILENCE_AFTER, reaction.isEmpty());
        cues.set(
                NEW_QUESTION_AFTER,
                !reaction.isEmpty()
                        && !again
                        && !complained
                        && reaction.stream().anyMatch(r -> r.text().original().indexOf('?') >= 0));
    }
}
