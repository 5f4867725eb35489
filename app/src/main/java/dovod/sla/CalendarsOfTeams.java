package dovod.sla;

import dovod.kernel.TenantId;
import dovod.people.DeskOpened;
import dovod.people.spi.CalendarChoice;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The calendars a team may work by, and the first one of a new desk. */
@Component
class CalendarsOfTeams implements CalendarChoice {

    private final Calendars calendars;

    CalendarsOfTeams(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public List<Choice> calendars(TenantId tenant) {
        return calendars.all(tenant).stream()
                .map(calendar -> new Choice(calendar.id(), calendar.name()))
                .toList();
    }

    @EventListener
    void deskOpened(DeskOpened opened) {
        calendars.begin(opened.owner().tenant(), opened.calendar());
    }
}
