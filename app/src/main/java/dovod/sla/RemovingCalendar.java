package dovod.sla;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.people.Teams;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes away a calendar that no team works by. Clocks that still run by it go on by the standard one. */
@Component
public class RemovingCalendar {

    private final Tenancy tenancy;
    private final JdbcCalendars rows;
    private final Calendars calendars;
    private final Teams teams;
    private final Audit audit;

    RemovingCalendar(Tenancy tenancy, JdbcCalendars rows, Calendars calendars, Teams teams, Audit audit) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.calendars = calendars;
        this.teams = teams;
        this.audit = audit;
    }

    public void remove(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        tenancy.run(actor.tenant(), () -> {
            var calendar = calendars.one(actor.tenant(), id);
            if (calendar.standard()) {
                throw new Refused(Refusal.conflict("calendar_standard"));
            }
            var team = teams.all(actor.tenant()).stream()
                    .filter(one -> one.calendar().equals(id))
                    .findFirst();
            if (team.isPresent()) {
                throw new Refused(Refusal.conflict("calendar_in_use", team.get().name()));
            }
            rows.remove(actor.tenant(), id);
            audit.did(actor, "calendar.removed", "calendar:" + id);
        });
    }
}
