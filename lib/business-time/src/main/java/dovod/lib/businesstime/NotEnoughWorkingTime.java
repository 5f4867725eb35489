package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;

/** The calendar never opens again, or not for so long: the working time asked for ends after its last year. */
public final class NotEnoughWorkingTime extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotEnoughWorkingTime(Instant start, Duration working) {
        super("The calendar has no %s of working time after %s, up to the end of the year %d"
                .formatted(working, start, BusinessCalendar.LAST_YEAR));
    }
}
