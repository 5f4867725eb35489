package dovod.investigations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The terms of a kind of findings.
 *
 * @param waits days from the event before there is anything to claim
 * @param byRegion true when the buyer's district may make the wait longer
 * @param clockAfterWait true when the term to claim begins at the end of the wait, not at the event
 * @param claim days in which to claim
 * @param source where that is written
 * @param edition of which day
 * @param reliability {@code P} the marketplace's own words, {@code S} told by others, {@code W} weak
 */
record KindTerms(
        int waits,
        boolean byRegion,
        boolean clockAfterWait,
        int claim,
        String source,
        LocalDate edition,
        String reliability) {

    KindTerms waiting(int days) {
        return new KindTerms(days, byRegion, clockAfterWait, claim, source, edition, reliability);
    }

    /** Whether the wait that began then is over now. */
    boolean isDue(Instant event, Instant now) {
        return !now.isBefore(event.plus(waits, ChronoUnit.DAYS));
    }

    /** When the term to claim begins. */
    Instant begins(Instant event) {
        return clockAfterWait ? event.plus(waits, ChronoUnit.DAYS) : event;
    }

    /** The last day of the term to claim, in the marketplace's zone. */
    LocalDate lastDay(Instant event, ZoneId zone) {
        return LocalDate.ofInstant(begins(event), zone).plusDays(claim);
    }
}
