package dovod.sla;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.lib.businesstime.BusinessCalendar;
import dovod.lib.businesstime.DayException;
import dovod.lib.businesstime.ProductionCalendar;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what a calendar would promise, before it is saved: at the end of a week, on a day off, before a holiday. */
@Component
public class PreviewingPromise {

    private static final LocalTime FRIDAY_EVENING = LocalTime.of(17, 50);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime BEFORE_A_HOLIDAY = LocalTime.of(16, 30);

    private final HolidayYears years;
    private final Clock clock;

    PreviewingPromise(HolidayYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    public List<Sample> preview(Actor actor, CalendarDraft draft) {
        actor.need(Right.ADMINISTER);
        var calendar = CalendarReading.read(draft, Ids.next(), false);
        var observed = years.of(actor.tenant(), calendar.holidays());
        var business = calendar.business(observed);
        return moments(calendar, observed).stream()
                .map(written -> sample(calendar, business, written))
                .toList();
    }

    private List<Instant> moments(TeamCalendar calendar, List<ProductionCalendar> observed) {
        var today = LocalDate.ofInstant(clock.instant(), calendar.zone());
        var moments = new ArrayList<Instant>();
        moments.add(at(calendar, today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)), FRIDAY_EVENING));
        moments.add(at(calendar, today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)), NOON));
        observed.stream()
                .flatMap(year -> year.days().stream())
                .filter(DayException.ShortenedDay.class::isInstance)
                .map(DayException::date)
                .filter(date -> date.isAfter(today))
                .min(LocalDate::compareTo)
                .ifPresent(eve -> moments.add(at(calendar, eve, BEFORE_A_HOLIDAY)));
        return moments;
    }

    private static Sample sample(TeamCalendar calendar, BusinessCalendar business, Instant written) {
        var due = business.add(written, calendar.firstReply());
        return new Sample(written, due, WhyLines.of(business.explain(written, due)));
    }

    private static Instant at(TeamCalendar calendar, LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(calendar.zone()).toInstant();
    }
}
