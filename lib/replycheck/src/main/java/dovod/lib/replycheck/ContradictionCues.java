package dovod.lib.replycheck;

import static dovod.lib.replycheck.ContradictionCue.*;

import dovod.lib.replycheck.text.Tag;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers the cues by which a reply is said to contradict an earlier one. */
final class ContradictionCues {

    private final Profile now;
    private final Profile before;
    private final Dossier dossier;
    /** What the asker wrote between the two. */
    private final List<Reading> between;

    private final Cues<ContradictionCue> cues = new Cues<>(ContradictionCue.class);
    private final Objection objection;
    private final Opposing opposing;
    /** How far the later reply says something else than the earlier one, 0 for a rewording, to 1. */
    private final double fresh;

    private ContradictionCues(Weighed now, Weighed before, Dossier dossier, double repeated) {
        this.now = now.profile();
        this.before = before.profile();
        this.dossier = dossier;
        this.between = dossier.askedBetween(this.before.reply.position(), this.now.reply.position());
        this.objection = new Objection(between);
        this.fresh = (1 - repeated) * (1 - rewording(this.now.reply, this.before.reply));
        this.opposing = new Opposing(this.now, this.before, cues, fresh);
        cues.set(NOW_CANNED, now.canned());
        cues.set(EARLIER_CANNED, before.canned());
    }

    /** The cues, and the earlier statement that is contradicted. */
    record Seen(Cues<ContradictionCue> cues, @Nullable Statement earlier) {}

    static Seen of(Weighed now, Weighed before, Dossier dossier, LogisticModel<RepeatCue> repeat) {
        var gathered = new ContradictionCues(now, before, dossier, repeat.score(RepeatCues.of(now, before)));
        gathered.gather();
        return new Seen(gathered.cues, gathered.opposing.quoted());
    }

    private static double rewording(Reading now, Reading before) {
        return Math.min(
                Similarity.covered(now.roots(), before.roots()), Similarity.covered(before.roots(), now.roots()));
    }

    private void gather() {
        opposing.compare();
        opposing.decide();
        mistake();
        circumstances();
        countered();
        cues.set(NOTHING_OPPOSED, opposing.quoted() == null);
        if (now.has(Tag.MISTAKE) || objected()) {
            opposing.quoteFirstClaim();
        }
        cues.set(DENIES, now.has(Tag.DENIAL) ? fresh : 0);
    }

    private void mistake() {
        boolean mistake = now.has(Tag.MISTAKE) && !anyBetween(m -> m.text().has(Tag.NOTICED));
        cues.set(ADMITS_MISTAKE, mistake);
        cues.set(MISTAKE_ON_TOPIC, mistake && shares());
    }

    private void circumstances() {
        cues.set(EARLIER_EMPTY, before.statements().stream().noneMatch(s -> s.claims));
        cues.set(EARLIER_ASKED, before.asksOfCase() || before.askingBack() > 0);
        cues.set(EARLIER_FORESEES, before.statements().stream().allMatch(s -> s.foresees || !s.claims));
        cues.set(NEXT_REPLY, dossier.lastReplyBefore(now.reply.position()) == before.reply.position());
        cues.set(NEWS_WORDS, now.has(Tag.NEWS));
        cues.set(INFERS, now.has(Tag.INFERS));
        cues.set(
                STILL,
                now.statements().stream().anyMatch(s -> s.forNow)
                        && before.statements().stream().anyMatch(s -> !s.denials.done.isEmpty()));
    }

    /** An answer, then an objection, then another answer. */
    private void countered() {
        cues.set(
                ASKER_OBJECTED,
                anyBetween(m -> m.text().has(Tag.DISSATISFIED) || m.text().has(Tag.RHETORICAL)));
        cues.set(ONLY_ASKED, !between.isEmpty() && !objection.states);
        cues.set(ASKER_GAVE, objection.gives);
        cues.set(ANSWERS_QUESTION, Math.log1p(objection.answered(now.reply, before.reply)));
        if (objected()) {
            cues.set(COUNTERED_SUBSTANCE, (1 - cues.get(NOW_CANNED)) * (1 - cues.get(EARLIER_CANNED)) * fresh);
            cues.set(
                    COUNTERED_AND_APOLOGY,
                    now.has(Tag.MISTAKE) || now.reply.text().has(Tag.EMPATHY) ? fresh : 0);
            cues.set(COUNTERED_CONFIRMS, now.has(Tag.CONCEDES) || opensWithYes() ? fresh : 0);
            cues.set(OBJECTION_DENIES, objection.denies ? fresh : 0);
            cues.set(SIDES_WITH_ASKER, Math.log1p(objection.taken(now.reply, before.reply)));
            cues.set(TAKES_VALUE, objection.takesValue(now.reply, before.reply));
        }
    }

    /** Whether the asker stated something against a reply that claimed something without a condition. */
    private boolean objected() {
        return objection.states
                && !now.has(Tag.INFERS)
                && before.askingBack() == 0
                && before.statements().stream().anyMatch(s -> s.claims && !s.isOpen());
    }

    private boolean shares() {
        return Similarity.shared(now.reply.roots(), before.reply.roots()) > 0;
    }

    private boolean opensWithYes() {
        return !now.statements().isEmpty() && now.statements().getFirst().opensWithYes();
    }

    private boolean anyBetween(Predicate<Reading> wanted) {
        return between.stream().anyMatch(wanted);
    }
}
