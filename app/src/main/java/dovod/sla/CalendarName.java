package dovod.sla;

import java.time.ZoneId;
import java.util.UUID;

/** A calendar as a choice in a list. */
public record CalendarName(UUID id, String name, ZoneId zone) {}
