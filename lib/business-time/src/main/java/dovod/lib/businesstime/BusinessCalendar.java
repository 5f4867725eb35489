package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a team works: a zone, a usual week and the dates that differ from it.
 *
 * <p>Working time is real elapsed time inside opening hours. When clocks change, a span has as many hours as really
 * pass in it; a boundary in a skipped hour falls on the jump, one in a repeated hour on its first reading.
 *
 * <p>Instants lie within the years {@value #FIRST_YEAR} to {@value #LAST_YEAR} of the zone; anything else is an
 * {@link IllegalArgumentException}. Immutable and safe to share; the first question about a year takes about a
 * millisecond, later ones are a binary search.
 */
public final class BusinessCalendar {
    /** The first year the calendar answers for. */
    public static final int FIRST_YEAR = 1970;
    /** The last year the calendar answers for. */
    public static final int LAST_YEAR = 2199;

    private final ZoneId zone;
    private final WeeklyHours week;
    private final Map<LocalDate, DayException> exceptions;
    private final Timelines timelines;

    private BusinessCalendar(ZoneId zone, WeeklyHours week, Map<LocalDate, DayException> exceptions) {
        this.zone = zone;
        this.week = week;
        this.exceptions = Map.copyOf(exceptions);
        this.timelines = new Timelines(new WallClock(zone), this::plan);
    }

    /** A calendar of the usual week alone. */
    public static BusinessCalendar of(ZoneId zone, WeeklyHours week) {
        return new BusinessCalendar(zone, week, Map.of());
    }

    /** The same calendar with these dates as well; where a date is given again, the later word holds. */
    public BusinessCalendar with(Collection<? extends DayException> days) {
        var all = new HashMap<>(exceptions);
        days.forEach(day -> all.put(day.date(), day));
        return new BusinessCalendar(zone, week, all);
    }

    /** The same calendar with a country's holidays, moved and shortened days. */
    public BusinessCalendar observing(ProductionCalendar production) {
        return with(production.days());
    }

    /** The zone whose wall clock the hours are read from. */
    public ZoneId zone() {
        return zone;
    }

    /** The usual week. */
    public WeeklyHours week() {
        return week;
    }

    /** Whether work goes on at this instant. */
    public boolean isOpen(Instant instant) {
        return timelines.isOpen(instant);
    }

    /** The instant itself if open, else the next opening; empty if the calendar never opens again. */
    public Optional<Instant> nextOpening(Instant from) {
        return timelines.opening(from);
    }

    /**
     * The first instant by which {@code working} has been worked since {@code start}. With zero it is {@code start}
     * itself; an end that falls on closing time is told as closing time, not as the next opening.
     *
     * @throws NotEnoughWorkingTime if the calendar does not hold so much working time
     * @throws IllegalArgumentException if {@code working} is negative
     */
    public Instant add(Instant start, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("Working time to add cannot be negative: " + working);
        }
        return timelines.add(start, working);
    }

    /**
     * How much is worked from {@code from} (included) to {@code until} (excluded).
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Duration workingTimeBetween(Instant from, Instant until) {
        requireOrder(from, until);
        return timelines.between(from, until);
    }

    /**
     * What is counted and what is skipped between two instants, and why.
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Explanation explain(Instant from, Instant until) {
        var draft = new Explanation.Draft();
        explain(from, until, draft);
        return draft.finished();
    }

    /** Why {@link #add} gives what it gives: the explanation from {@code start} up to its answer. */
    public Explanation explainAdd(Instant start, Duration working) {
        return explain(start, add(start, working));
    }

    void explain(Instant from, Instant until, Explanation.Draft draft) {
        requireOrder(from, until);
        new Explaining(this, draft).tell(from, until);
    }

    DayPlan plan(LocalDate date) {
        return DayPlan.of(date, week, exceptions.get(date));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "%s, %s, %d days that differ".formatted(zone, week, exceptions.size());
    }

    private List<Object> parts() {
        return List.of(zone, week, exceptions);
    }

    private static void requireOrder(Instant from, Instant until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Time runs forward: %s is before %s".formatted(until, from));
        }
    }
}
