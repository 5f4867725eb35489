package dovod.sla;

import dovod.kernel.TenantId;
import dovod.lib.businesstime.WeeklyHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Calendars with their promises in PostgreSQL. */
@Repository
class JdbcCalendars {

    private static final TypeReference<List<TeamDay>> DAYS = new TypeReference<>() {};
    private static final String SELECT = """
            SELECT c.id, c.name, c.zone, c.hours, c.holidays, c.days, c.standard, c.version,
                   p.first_reply_minutes, p.next_reply_minutes
            FROM sla.calendar c
            JOIN sla.policy p ON p.tenant_id = c.tenant_id AND p.calendar_id = c.id
            WHERE c.tenant_id = :tenant
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcCalendars(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<TeamCalendar> all(TenantId tenant) {
        return jdbc.sql(SELECT + " ORDER BY c.standard DESC, c.name, c.id")
                .param("tenant", tenant.value())
                .query(this::calendar)
                .list();
    }

    Optional<TeamCalendar> find(TenantId tenant, UUID id) {
        return jdbc.sql(SELECT + " AND c.id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(this::calendar)
                .optional();
    }

    /** Does nothing when the tenant has a standard calendar already. */
    void addStandard(TenantId tenant, TeamCalendar calendar) {
        var added = jdbc.sql("""
                INSERT INTO sla.calendar (tenant_id, id, name, zone, hours, holidays, standard)
                VALUES (:tenant, :id, :name, :zone, :hours, :holidays, true)
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("id", calendar.id())
                .param("name", calendar.name())
                .param("zone", calendar.zone().getId())
                .param("hours", calendar.week().toString())
                .param("holidays", calendar.holidays())
                .update();
        if (added > 0) {
            promise(tenant, calendar);
        }
    }

    void add(TenantId tenant, TeamCalendar calendar) {
        jdbc.sql("""
                INSERT INTO sla.calendar (tenant_id, id, name, zone, hours, holidays, days)
                VALUES (:tenant, :id, :name, :zone, :hours, :holidays, :days::jsonb)
                """)
                .param("tenant", tenant.value())
                .param("id", calendar.id())
                .param("name", calendar.name())
                .param("zone", calendar.zone().getId())
                .param("hours", calendar.week().toString())
                .param("holidays", calendar.holidays())
                .param("days", json.writeValueAsString(calendar.days()))
                .update();
        promise(tenant, calendar);
    }

    /** False when somebody else changed it since that version. */
    boolean change(TenantId tenant, TeamCalendar calendar) {
        var changed = jdbc.sql("""
                UPDATE sla.calendar
                SET name = :name, zone = :zone, hours = :hours, holidays = :holidays, days = :days::jsonb,
                    version = version + 1
                WHERE tenant_id = :tenant AND id = :id AND version = :version
                """)
                .param("tenant", tenant.value())
                .param("id", calendar.id())
                .param("version", calendar.version())
                .param("name", calendar.name())
                .param("zone", calendar.zone().getId())
                .param("hours", calendar.week().toString())
                .param("holidays", calendar.holidays())
                .param("days", json.writeValueAsString(calendar.days()))
                .update();
        if (changed > 0) {
            promise(tenant, calendar);
        }
        return changed > 0;
    }

    /** What these calendars have worked out holds no more; tells which they are. */
    List<UUID> touchObserving(TenantId tenant, String country) {
        return jdbc.sql("""
                UPDATE sla.calendar SET version = version + 1
                WHERE tenant_id = :tenant AND holidays = :country
                RETURNING id
                """)
                .param("tenant", tenant.value())
                .param("country", country)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void remove(TenantId tenant, UUID id) {
        jdbc.sql("DELETE FROM sla.calendar WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    private void promise(TenantId tenant, TeamCalendar calendar) {
        jdbc.sql("""
                INSERT INTO sla.policy (tenant_id, calendar_id, first_reply_minutes, next_reply_minutes)
                VALUES (:tenant, :id, :first, :next)
                ON CONFLICT (tenant_id, calendar_id)
                DO UPDATE SET first_reply_minutes = :first, next_reply_minutes = :next
                """)
                .param("tenant", tenant.value())
                .param("id", calendar.id())
                .param("first", calendar.firstReply().toMinutes())
                .param("next", calendar.nextReply().toMinutes())
                .update();
    }

    private TeamCalendar calendar(ResultSet row, int number) throws SQLException {
        return new TeamCalendar(
                row.getObject("id", UUID.class),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                WeeklyHours.parse(row.getString("hours")),
                row.getString("holidays"),
                json.readValue(row.getString("days"), DAYS),
                row.getBoolean("standard"),
                row.getLong("version"),
                Duration.ofMinutes(row.getInt("first_reply_minutes")),
                Duration.ofMinutes(row.getInt("next_reply_minutes")));
    }
}
