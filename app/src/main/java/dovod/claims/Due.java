package dovod.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When something is due, and why then.
 *
 * @param counted the day from which it is counted
 * @param lastDay the last day of the term, in the marketplace's zone
 * @param until from this moment on it is late
 * @param skipped days that were not counted, since nobody works on them
 */
public record Due(LocalDate counted, LocalDate lastDay, Instant until, List<LocalDate> skipped) {

    public Due {
        skipped = List.copyOf(skipped);
    }

    public boolean isLate(Instant now) {
        return !now.isBefore(until);
    }
}
