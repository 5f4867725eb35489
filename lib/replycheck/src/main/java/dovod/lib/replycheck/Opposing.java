package dovod.lib.replycheck;

import static dovod.lib.replycheck.ContradictionCue.*;

import dovod.lib.replycheck.text.Tag;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sets the statements of a reply against those of an earlier one. */
final class Opposing {

    private static final Set<ContradictionCue> INCOMPATIBLE_CUES = EnumSet.of(
            OPPOSITE_WORDS,
            STATE_EXCLUDED,
            STATE_EXCLUDED_BARE,
            CLAIM_THEN_DENIAL,
            DONE_THEN_NOT,
            OTHER_DATE,
            OTHER_AGENT);

    private final List<Statement> later;
    private final List<Statement> earlier;
    private final Cues<ContradictionCue> cues;
    private final Since since;
    private final double fresh;
    private final long laterStates;
    private final long earlierStates;
    private final Set<String> earlierDenied = new HashSet<>();
    private @Nullable Statement quoted;
    private int strongest;

    Opposing(Profile now, Profile before, Cues<ContradictionCue> cues, double fresh) {
        this.later = now.statements();
        this.earlier = before.statements();
        this.since = new Since(before.reply.message().at());
        this.cues = cues;
        this.fresh = fresh;
        this.laterStates = states(later);
        this.earlierStates = states(earlier);
        earlier.forEach(s -> earlierDenied.addAll(s.denials.denied));
    }

    private static long states(List<Statement> statements) {
        long states = 0;
        for (var statement : statements) {
            states |= statement.states;
        }
        return states;
    }

    /** The earlier statement that is contradicted most. */
    @Nullable Statement quoted() {
        return quoted;
    }

    void compare() {
        for (var one : later) {
            for (var other : earlier) {
                if (!one.asks && !other.asks && !other.isStock() && !one.isOfOther(other)) {
                    compare(one, other, one.shared(other));
                }
            }
        }
        for (var cue : INCOMPATIBLE_CUES) {
            raise(INCOMPATIBLE, cues.get(cue));
        }
        cues.set(YES_THEN_NO, polar(earlier) * polar(later) < 0 ? fresh : 0);
    }

    private void compare(Statement one, Statement other, int shared) {
        if (shared > 0) {
            onTopic(one, other, shared);
        }
        if (!other.conditional) {
            see(OPPOSITE_WORDS, one.opposites.exclude(other.opposites), other, shared, 4 + shared);
            see(DONE_THEN_NOT, one.denials.deny(other.denials), other, shared, 5 + shared);
            states(one, other, shared);
        }
        boolean same = shared > 0 || other.roots.size() <= 1;
        see(OTHER_NUMBER, same && differ(one.numbers, other.numbers), other, shared, 2 + shared);
    }

    private void onTopic(Statement one, Statement other, int shared) {
        boolean denies = one.denies(other) && Similarity.shared(one.denials.denied, earlierDenied) == 0;
        see(DENIES_SHARED, one.sentence.has(Tag.DENIAL), other, shared, 2 + shared);
        see(CLAIM_THEN_DENIAL, denies, other, shared, 4 + shared);
        see(DENIAL_THEN_CLAIM, other.denies(one) && !other.conditional && !other.forNow, other, shared, 3 + shared);
        see(OTHER_DATE, since.differ(one, other), other, shared, 3 + shared);
        see(OTHER_CAUSE, one.sentence.has(Tag.CAUSE) && other.sentence.has(Tag.CAUSE), other, shared, 2 + shared);
        see(OTHER_AGENT, States.blame(left(other), fresh(one)), other, shared, 3 + shared);
    }

    private void states(Statement one, Statement other, int shared) {
        if (States.exclude(left(other), fresh(one))) {
            see(shared > 0 ? STATE_EXCLUDED : STATE_EXCLUDED_BARE, true, other, shared, 4 + shared);
            raise(STATE_EXCLUDED_ON_TOPIC, Math.log1p(shared));
            cues.set(CANNED_BUT_EXCLUDED, cues.get(EARLIER_CANNED));
        }
        if (!other.forNow && States.turn(left(other), fresh(one))) {
            see(STATE_TURNED, true, other, shared, 3 + shared);
            raise(STATE_TURNED_ON_TOPIC, Math.log1p(shared));
        }
    }

    /** States that the later reply does not uphold. */
    private long left(Statement other) {
        return other.states & ~laterStates;
    }

    /** States that the earlier reply did not tell. */
    private long fresh(Statement one) {
        return one.states & ~earlierStates;
    }

    private void see(ContradictionCue cue, boolean seen, Statement other, int shared, int strength) {
        if (seen) {
            raise(cue, fresh);
            if (INCOMPATIBLE_CUES.contains(cue)) {
                raise(OPPOSED_ON_TOPIC, Math.log1p(shared) * fresh);
            }
            if (strength > strongest) {
                strongest = strength;
                quoted = other;
            }
        }
    }

    private void raise(ContradictionCue cue, double value) {
        cues.set(cue, Math.max(cues.get(cue), value));
    }

    private static boolean differ(List<Measure> some, List<Measure> others) {
        for (var one : some) {
            for (var other : others) {
                if (one.differs(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A refusal, then a grant, or the reverse. */
    void decide() {
        var refusal = first(earlier, s -> s.refuses && !s.isOpen() && !Asking.isAskBack(s.sentence));
        var grant = first(later, s -> s.grants);
        var granted = first(earlier, s -> s.grants && !s.isOpen());
        var refused = first(later, s -> s.refuses);
        if (refusal != null && grant != null) {
            see(REFUSAL_THEN_GRANT, true, refusal, grant.shared(refusal), 5);
            cues.set(CORRECT_THEN_UNDONE, refusal.affirms ? fresh : 0);
            cues.set(GRANTS_AFTER_CANNED_REFUSAL, refusal.affirms ? cues.get(EARLIER_CANNED) : 0);
        }
        if (granted != null && refused != null && grant == null) {
            see(GRANT_THEN_REFUSAL, true, granted, refused.shared(granted), 3);
        }
        cues.set(BOTH_REFUSE, refusal != null && refused != null);
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

    /** Where nothing is opposed word by word, the first thing that was claimed stands for the reply. */
    void quoteFirstClaim() {
        if (quoted == null) {
            quoted = first(earlier, s -> s.claims);
        }
    }
}
