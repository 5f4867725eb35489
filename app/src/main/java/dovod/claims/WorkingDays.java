package dovod.claims;

import dovod.lib.businesstime.BusinessCalendar;
import dovod.lib.businesstime.ProductionCalendars;
import dovod.lib.businesstime.WeeklyHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Which days are working days in the marketplace's country, by its production calendar. */
public final class WorkingDays {

    private static final LocalTime NOON = LocalTime.NOON;

    private final BusinessCalendar calendar;

    private WorkingDays(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    static WorkingDays of(String country) {
        var calendar = BusinessCalendar.of(ZoneOffset.UTC, WeeklyHours.parse("Mon-Fri 09:00-18:00"));
        for (var year : ProductionCalendars.bundled().of(country)) {
            calendar = calendar.observing(year);
        }
        return new WorkingDays(calendar);
    }

    boolean isWorking(LocalDate day) {
        return calendar.isOpen(day.atTime(NOON).toInstant(ZoneOffset.UTC));
    }
}
