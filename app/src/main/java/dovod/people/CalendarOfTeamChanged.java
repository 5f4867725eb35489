package dovod.people;

import dovod.kernel.TenantId;
import java.util.UUID;

/** A team works by another calendar from now on. */
public record CalendarOfTeamChanged(TenantId tenant, UUID team) {}
