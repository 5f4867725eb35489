package dovod.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One person at one case, without a pause.
 *
 * @param beat when their page was last heard of
 * @param millis what has been counted so far
 */
record Stretch(UUID person, UUID caseId, UUID id, Instant began, Instant beat, long millis) {

    /** A page beats every 15 seconds; when this much passes in silence, nobody was there. */
    static final Duration PATIENCE = Duration.ofSeconds(40);

    /** One entry is no longer than this, so that a long case is not cheap until the evening. */
    private static final Duration LONGEST = Duration.ofMinutes(20);

    /** What a sign of life now adds: the time since the last one, nothing after a silence. */
    long gain(Instant now) {
        var gap = Duration.between(beat, now);
        return gap.isNegative() || gap.compareTo(PATIENCE) > 0 ? 0 : gap.toMillis();
    }

    boolean isSilent(Instant now) {
        return Duration.between(beat, now).compareTo(PATIENCE) > 0;
    }

    boolean isLong() {
        return millis >= LONGEST.toMillis();
    }

    /** Heard of now, after this much more work. */
    Stretch heard(Instant now, long gained) {
        return new Stretch(person, caseId, id, began, now.isBefore(beat) ? beat : now, millis + gained);
    }

    long seconds() {
        return Math.round(millis / 1000.0);
    }
}
