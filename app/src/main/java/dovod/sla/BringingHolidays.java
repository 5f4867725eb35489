package dovod.sla;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.lib.businesstime.DayException;
import dovod.lib.businesstime.ProductionCalendar;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a year of a country's holidays, in place of what was known; running clocks follow in the background. */
@Component
public class BringingHolidays {

    private final Tenancy tenancy;
    private final HolidayYears years;
    private final JdbcHolidays rows;
    private final JdbcCalendars calendars;
    private final RecomputingClocks recomputing;
    private final Audit audit;
    private final Clock clock;

    BringingHolidays(
            Tenancy tenancy,
            HolidayYears years,
            JdbcHolidays rows,
            JdbcCalendars calendars,
            RecomputingClocks recomputing,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.years = years;
        this.rows = rows;
        this.calendars = calendars;
        this.recomputing = recomputing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The years that were brought here. */
    public List<HolidayYear> brought(Actor actor) {
        actor.need(Right.ADMINISTER);
        return years.brought(actor.tenant()).stream().map(HolidayYear::of).toList();
    }

    /**
     * What it would change; nothing is changed yet.
     *
     * @throws Refused beside the input that is wrong
     */
    public HolidayPreview preview(Actor actor, HolidayDraft draft) {
        actor.need(Right.ADMINISTER);
        var found = HolidayReading.read(draft);
        return new HolidayPreview(
                HolidayYear.of(found.year()),
                found.year().workingDays(),
                changes(now(actor.tenant(), found.year()), days(found.year())),
                found.skipped());
    }

    /** @throws Refused beside the input that is wrong */
    public void bring(Actor actor, HolidayDraft draft) {
        actor.need(Right.ADMINISTER);
        var year = HolidayReading.read(draft).year();
        tenancy.run(actor.tenant(), () -> {
            rows.put(actor.tenant(), year, clock.instant());
            moved(actor, "holidays.brought", year.country(), year.year());
        });
    }

    /** What comes with the desk holds again. */
    public void remove(Actor actor, String country, int year) {
        actor.need(Right.ADMINISTER);
        tenancy.run(actor.tenant(), () -> {
            if (!rows.remove(actor.tenant(), country, year)) {
                throw new NotFound();
            }
            moved(actor, "holidays.removed", country, year);
        });
    }

    private void moved(Actor actor, String action, String country, int year) {
        calendars
                .touchObserving(actor.tenant(), country)
                .forEach(calendar -> recomputing.ask(actor.tenant(), calendar));
        audit.did(actor, action, "holidays:" + country, Map.of("year", year));
    }

    private Map<LocalDate, DayException> now(TenantId tenant, ProductionCalendar brought) {
        return years.of(tenant, brought.country()).stream()
                .filter(year -> year.year() == brought.year())
                .findFirst()
                .map(BringingHolidays::days)
                .orElse(Map.of());
    }

    private static Map<LocalDate, DayException> days(ProductionCalendar year) {
        var days = new TreeMap<LocalDate, DayException>();
        year.days().forEach(day -> days.put(day.date(), day));
        return days;
    }

    private static List<HolidayPreview.Change> changes(
            Map<LocalDate, DayException> was, Map<LocalDate, DayException> will) {
        var dates = new TreeSet<>(was.keySet());
        dates.addAll(will.keySet());
        var changes = new ArrayList<HolidayPreview.Change>();
        for (var date : dates) {
            if (!Objects.equals(was.get(date), will.get(date))) {
                changes.add(new HolidayPreview.Change(date, day(was.get(date)), day(will.get(date))));
            }
        }
        return changes;
    }

    private static HolidayPreview.@Nullable Day day(@Nullable DayException day) {
        return day == null ? null : new HolidayPreview.Day(HolidayYear.key(day), day.name());
    }
}
