package dovod.lib.businesstime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/**
 * Turns wall-clock boundaries into instants so that days and spans tile real time, whatever the clock is put through.
 *
 * <p>One rule does it: a boundary is the first instant at which the clock on the wall shows it or anything later. In a
 * skipped hour that is the jump itself; in a repeated hour it is the first reading. The rule never lets a later
 * boundary fall before an earlier one.
 */
record WallClock(ZoneId zone) {
    /** The instant of a minute of a date; minute 1440 is the midnight that ends it. */
    Instant instant(LocalDate date, int minute) {
        var local = date.atStartOfDay().plusMinutes(minute);
        var transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return local.toInstant(zone.getRules().getOffset(local));
        }
        return transition.isGap() ? transition.getInstant() : local.toInstant(transition.getOffsetBefore());
    }

    /** The date whose tile holds the instant; it differs from the date on the wall only when a midnight is repeated. */
    LocalDate date(Instant instant) {
        var date = instant.atZone(zone).toLocalDate();
        while (instant(date, 0).isAfter(instant)) {
            date = date.minusDays(1);
        }
        while (!instant(date, Span.DAY).isAfter(instant)) {
            date = date.plusDays(1);
        }
        return date;
    }

    static long nanos(Instant instant) {
        return Math.addExact(TimeUnit.SECONDS.toNanos(instant.getEpochSecond()), instant.getNano());
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
