package dovod.lib.replycheck;

import static dovod.lib.replycheck.ContradictionCue.*;

import dovod.lib.replycheck.text.Tag;
import java.util.List;
import java.util.function.BiPredicate;
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
    private final List<Statement> later;
    private final List<Statement> earlier;
    private @Nullable Statement quoted;
    private int strongest;

    private ContradictionCues(Profile now, Profile before, Dossier dossier) {
        this.now = now;
        this.before = before;
        this.dossier = dossier;
        this.between = dossier.askedBetween(before.reply.position(), now.reply.position());
        this.later = now.statements();
        this.earlier = before.statements();
    }

    /** The cues, and the earlier statement that is contradicted. */
    record Seen(Cues<ContradictionCue> cues, @Nullable Statement earlier) {}

    static Seen of(Profile now, Profile before, Dossier dossier, double canned, double cannedBefore) {
        var gathered = new ContradictionCues(now, before, dossier);
        gathered.cues.set(NOW_CANNED, canned);
        gathered.cues.set(EARLIER_CANNED, cannedBefore);
        gathered.gather();
        return new Seen(gathered.cues, gathered.quoted);
    }

    private void gather() {
        for (var one : later) {
            for (var other : earlier) {
                compare(one, other);
            }
        }
        decisions();
        countered();
        boolean mistake = now.has(Tag.MISTAKE);
        boolean states = before.newFacts.size() + before.added() > 2 || before.hasAny(Tag.REFUSE, Tag.VAGUE_REFUSAL);
        cues.set(ADMITS_MISTAKE, mistake);
        cues.set(EARLIER_STATES, states);
        cues.set(MISTAKE_AFTER_STATEMENT, mistake && states);
        cues.set(SAYS_UPDATE, now.has(Tag.UPDATE));
        cues.set(SHARED_TOPIC, Similarity.jaccard(now.reply.roots(), before.reply.roots()));
        boolean waits = before.deeds.notYet() || before.has(Tag.ACKNOWLEDGE);
        cues.set(EARLIER_WAITS, waits ? cues.get(EARLIER_CANNED) : 0);
        cues.set(EARLIER_EMPTY, first(earlier, s -> s.claims) == null);
        cues.set(SIMILAR, RepeatCues.shingles(now, before));
        cues.set(
                ASKER_OBJECTED,
                anyBetween(m -> m.text().has(Tag.DISSATISFIED) || m.text().has(Tag.RHETORICAL)));
        cues.set(NOTICED_AFTER, noticedAfter());
        cues.set(NOTICED_BEFORE, anyBetween(m -> m.text().has(Tag.NOTICED)));
        cues.set(DENIES, now.has(Tag.DENIAL));
        cues.set(NOTHING_OPPOSED, quoted == null);
    }

    private void compare(Statement one, Statement other) {
        int shared = one.shared(other);
        if (cues.get(SHARED_IN_SENTENCE) < shared) {
            cues.set(SHARED_IN_SENTENCE, shared);
        }
        if (shared >= 1 && one.sentence.has(Tag.DENIAL)) {
            cues.set(DENIES_SHARED, 1);
            quote(other, 2 + shared);
        }
        if (one.turns(other)) {
            cues.set(OTHER_PREPOSITION, 1);
            quote(other, 4 + shared);
        }
        if (shared >= 1 && one.flips(other)) {
            cues.set(NEGATION_FLIPPED, 1);
            cues.set(FLIP_ON_TOPIC, Math.max(cues.get(FLIP_ON_TOPIC), Math.log(shared)));
            quote(other, 3 + shared);
        }
        if (one.opposes(other)) {
            cues.set(OPPOSITE_WORDS, 1);
            quote(other, 4 + shared);
        }
        if (shared >= 1 && any(one.numbers, other.numbers, Measure::conflicts)) {
            cues.set(OTHER_NUMBER, 1);
            quote(other, 3 + shared);
        }
        if (any(one.numbers, other.numbers, Measure::countsOtherwise)) {
            cues.set(SAME_UNIT_OTHER_NUMBER, 1);
            quote(other, 2 + shared);
        }
        if (shared >= 1 && one.sentence.has(Tag.CAUSE) && other.sentence.has(Tag.CAUSE)) {
            cues.set(OTHER_CAUSE, 1);
            quote(other, 2 + shared);
        }
        if (shared >= 1 && one.blames(other)) {
            cues.set(OTHER_PERSON, 1);
            quote(other, 2 + shared);
        }
        if (shared >= 2 && any(one.dates, other.dates, Measure::conflicts)) {
            cues.set(OTHER_DATE, 1);
            quote(other, 1 + shared);
        }
    }

    private void quote(Statement other, int strength) {
        if (strength > strongest) {
            strongest = strength;
            quoted = other;
        }
    }

    /** Where nothing is opposed word by word, the first thing that was claimed stands for the reply. */
    private void quoteFirstClaim() {
        var claim = first(earlier, s -> s.claims);
        if (quoted == null && claim != null) {
            quote(claim, 1);
        }
    }

    private static boolean any(List<Measure> some, List<Measure> others, BiPredicate<Measure, Measure> differ) {
        for (var one : some) {
            for (var other : others) {
                if (differ.test(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void decisions() {
        var refusal = first(earlier, s -> s.refuses);
        var grant = first(later, s -> s.grants);
        var granted = first(earlier, s -> s.grants);
        var refused = first(later, s -> s.refuses);
        boolean nowRefuses = refused != null && grant == null;
        if (refusal != null && grant != null && !nowRefuses) {
            cues.set(REFUSAL_THEN_GRANT, 1);
            cues.set(CORRECT_THEN_UNDONE, refusal.affirms);
            cues.set(REFUSAL_THEN_GRANT_OF_SAME, grant.shared(refusal) > 0);
            cues.set(GRANTS_AFTER_CANNED_REFUSAL, refusal.affirms ? cues.get(EARLIER_CANNED) : 0);
            quote(refusal, 5);
        }
        if (granted != null && refused != null && grant == null) {
            cues.set(GRANT_THEN_REFUSAL, 1);
            cues.set(GRANT_THEN_REFUSAL_OF_SAME, refused.shared(granted) > 0);
            quote(granted, 3);
        }
        cues.set(BOTH_REFUSE, refusal != null && refused != null);
        cues.set(BOTH_GRANT, granted != null && grant != null);
        cues.set(YES_THEN_NO, polar(earlier) * polar(later) < 0);
        if (now.has(Tag.MISTAKE)) {
            quoteFirstClaim();
        }
    }

    private static int polar(List<Statement> statements) {
        for (var statement : statements) {
            if (statement.polarity != 0) {
                return statement.polarity;
            }
        }
        return 0;
    }

    private static @Nullable Statement first(List<Statement> statements, Predicate<Statement> wanted) {
        for (var statement : statements) {
            if (wanted.test(statement)) {
                return statement;
            }
        }
        return null;
    }

    /** An answer, then an objection without a question mark, then another answer. */
    private void countered() {
        boolean thanked = anyBetween(m -> m.text().has(Tag.SATISFIED));
        boolean asked = anyBetween(m -> m.text().original().indexOf('?') >= 0);
        boolean countered = !between.isEmpty() && !thanked && !asked;
        double substance = (1 - cues.get(NOW_CANNED)) * (1 - cues.get(EARLIER_CANNED));
        boolean states = before.askingBack() == 0 && !before.has(Tag.DEFER);
        cues.set(COUNTERED, countered);
        cues.set(COUNTERED_SUBSTANCE, countered && states ? substance : 0);
        cues.set(
                COUNTERED_AND_APOLOGY,
                countered && (now.has(Tag.MISTAKE) || now.reply.text().has(Tag.EMPATHY)));
        cues.set(COUNTERED_CONFIRMS, countered && now.hasAny(Tag.CONFIRM, Tag.DENIAL));
        cues.set(EARLIER_ASKED, before.asksOfCase() || before.askingBack() > 0);
        cues.set(ADVISES, now.deeds.advice() > 0 || now.asksOfCase());
        cues.set(NEXT_REPLY, dossier.lastReplyBefore(now.reply.position()) == before.reply.position());
        cues.set(EARLIER_DEFERS, before.has(Tag.DEFER));
        cues.set(ASKER_THANKED, thanked);
        if (countered && states) {
            quoteFirstClaim();
        }
    }

    private boolean anyBetween(Predicate<Reading> wanted) {
        return between.stream().anyMatch(wanted);
    }

    private boolean noticedAfter() {
        return dossier.reaction(now.reply.position()).stream()
                .anyMatch(m -> m.text().has(Tag.NOTICED));
    }
}
