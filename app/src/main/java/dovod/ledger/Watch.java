package dovod.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of one person's attention.
 *
 * @param stretch what runs now; null while nobody sees this person at a case
 * @param day in the books' zone
 * @param dayMillis what was counted on that day
 */
record Watch(UUID person, @Nullable Stretch stretch, LocalDate day, long dayMillis) {

    /** Nobody works longer on one day; a page that says otherwise is not believed. */
    private static final Duration MOST = Duration.ofHours(12);

    /** The same at the beginning of another day. */
    Watch on(LocalDate today) {
        return today.equals(day) ? this : new Watch(person, stretch, today, 0);
    }

    /** As much of it as the day still holds. */
    long allowed(long gained) {
        return Math.clamp(gained, 0, Math.max(0, MOST.toMillis() - dayMillis));
    }

    Watch with(@Nullable Stretch next, long counted) {
        return new Watch(person, next, day, dayMillis + counted);
    }
}
