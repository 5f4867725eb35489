package dovod.people;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.people.spi.CalendarChoice;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The teams of a tenant, to read. */
@Component
public class Teams {

    private final JdbcTeams teams;
    private final List<CalendarChoice> calendars;
    private final Tenancy tenancy;

    Teams(JdbcTeams teams, List<CalendarChoice> calendars, Tenancy tenancy) {
        this.teams = teams;
        this.calendars = calendars;
        this.tenancy = tenancy;
    }

    public List<Team> all(TenantId tenant) {
        return tenancy.read(tenant, () -> teams.find(tenant, null, null));
    }

    /** @throws NotFound when there is none under this id here */
    public Team get(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> teams.find(tenant, id)).orElseThrow(NotFound::new);
    }

    /** The teams this person is in. */
    public List<Team> of(TenantId tenant, UUID person) {
        return tenancy.read(tenant, () -> teams.find(tenant, null, person));
    }

    /** The calendars a team may work by; who keeps them may make the first one now. */
    public List<CalendarChoice.Choice> calendars(TenantId tenant) {
        return tenancy.in(
                tenant,
                () -> calendars.stream()
                        .flatMap(room -> room.calendars(tenant).stream())
                        .toList());
    }
}
