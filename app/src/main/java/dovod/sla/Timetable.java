package dovod.sla;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.kernel.TenantId;
import dovod.lib.businesstime.BusinessCalendar;
import dovod.lib.businesstime.WeeklyHours;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The calendars of a tenant as they are now, ready to count. What a calendar has worked out is kept by its version,
 * so a change on any node is seen at once.
 */
@Component
class Timetable {

    /** A marketplace's terms run day and night. */
    static final BusinessCalendar DAY_AND_NIGHT = BusinessCalendar.of(ZoneOffset.UTC, WeeklyHours.ROUND_THE_CLOCK);

    private static final int MOST_KEPT = 2000;

    private record Edition(TenantId tenant, UUID calendar, long version) {}

    private final Calendars calendars;
    private final HolidayYears years;
    private final Cache<Edition, BusinessCalendar> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Timetable(Calendars calendars, HolidayYears years) {
        this.calendars = calendars;
        this.years = years;
    }

    Today of(TenantId tenant) {
        var all = calendars.full(tenant);
        var byId = all.stream().collect(Collectors.toMap(TeamCalendar::id, Function.identity()));
        return new Today(tenant, all.getFirst(), byId);
    }

    BusinessCalendar business(TenantId tenant, TeamCalendar calendar) {
        return kept.get(
                new Edition(tenant, calendar.id(), calendar.version()),
                edition -> calendar.business(years.of(tenant, calendar.holidays())));
    }

    /** The calendars read once for one transaction. A calendar that is gone gives way to the standard one. */
    final class Today {
        private final TenantId tenant;
        private final TeamCalendar standard;
        private final Map<UUID, TeamCalendar> byId;

        private Today(TenantId tenant, TeamCalendar standard, Map<UUID, TeamCalendar> byId) {
            this.tenant = tenant;
            this.standard = standard;
            this.byId = byId;
        }

        TeamCalendar calendar(@Nullable UUID id) {
            return id == null ? standard : byId.getOrDefault(id, standard);
        }

        BusinessCalendar hours(StoredClock clock) {
            return clock.isOurs() ? business(tenant, calendar(clock.calendar())) : DAY_AND_NIGHT;
        }
    }
}
