package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** The years of one calendar, each laid out when it is first asked for. */
final class Timelines {
    private static final int YEARS = BusinessCalendar.LAST_YEAR - BusinessCalendar.FIRST_YEAR + 1;
    /** More than the covered years together, so that a longer wish needs no search and cannot overflow. */
    private static final Duration LONGEST = Duration.ofDays(366L * YEARS);

    private static final LocalDate FIRST_DAY = LocalDate.of(BusinessCalendar.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(BusinessCalendar.LAST_YEAR, 12, 31);

    private final WallClock clock;
    private final Instant earliest;
    private final Instant latest;
    private final Function<LocalDate, DayPlan> plans;
    private final AtomicReferenceArray<YearTimeline> years = new AtomicReferenceArray<>(YEARS);

    Timelines(WallClock clock, Function<LocalDate, DayPlan> plans) {
        this.clock = clock;
        this.plans = plans;
        this.earliest = clock.instant(FIRST_DAY, 0);
        this.latest = clock.instant(LAST_DAY, Span.DAY);
    }

    boolean isOpen(Instant instant) {
        return timeline(year(instant)).isOpen(WallClock.nanos(instant));
    }

    Optional<Instant> opening(Instant from) {
        var instant = WallClock.nanos(from);
        for (var year = year(from); year <= BusinessCalendar.LAST_YEAR; year++) {
            var timeline = timeline(year);
            if (timeline.workedBefore(instant) < timeline.total()) {
                return Optional.of(WallClock.instant(timeline.opening(instant)));
            }
        }
        return Optional.empty();
    }

    Instant add(Instant start, Duration working) {
        var year = year(start);
        if (working.isZero()) {
            return start;
        }
        if (working.compareTo(LONGEST) > 0) {
            throw new NotEnoughWorkingTime(start, working);
        }
        var left = working.toNanos() + timeline(year).workedBefore(WallClock.nanos(start));
        while (left > timeline(year).total()) {
            left -= timeline(year).total();
            if (++year > BusinessCalendar.LAST_YEAR) {
                throw new NotEnoughWorkingTime(start, working);
            }
        }
        return WallClock.instant(timeline(year).reached(left));
    }

    Duration between(Instant from, Instant until) {
        var first = year(from);
        var last = year(until);
        var worked = timeline(last).workedBefore(WallClock.nanos(until))
                - timeline(first).workedBefore(WallClock.nanos(from));
        for (var year = first; year < last; year++) {
            worked += timeline(year).total();
        }
        return Duration.ofNanos(worked);
    }

    /** Two threads may lay out the same year at once; both come to the same. */
    private YearTimeline timeline(int year) {
        var index = year - BusinessCalendar.FIRST_YEAR;
        var known = years.get(index);
        if (known != null) {
            return known;
        }
        var timeline = YearTimeline.of(year, clock, plans);
        years.set(index, timeline);
        return timeline;
    }

    private int year(Instant instant) {
        if (instant.isBefore(earliest) || !instant.isBefore(latest)) {
            throw new IllegalArgumentException("%s lies outside the years %d to %d that a calendar answers for"
                    .formatted(instant, BusinessCalendar.FIRST_YEAR, BusinessCalendar.LAST_YEAR));
        }
        return clock.date(instant).getYear();
    }
}
