package dovod.people.spi;

import dovod.kernel.TenantId;
import java.util.List;
import java.util.UUID;

/** The working calendars a team may be given. Asked inside a transaction of the tenant. */
public interface CalendarChoice {

    List<Choice> calendars(TenantId tenant);

    record Choice(UUID id, String name) {}
}
