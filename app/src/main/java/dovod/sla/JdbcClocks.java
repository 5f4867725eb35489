package dovod.sla;

import dovod.kernel.TenantId;
import dovod.lib.businesstime.ClockInterval;
import dovod.lib.businesstime.WorkClock;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Clocks in PostgreSQL, read and written many at a time. */
@Repository
class JdbcClocks {

    private static final TypeReference<List<Interval>> INTERVALS = new TypeReference<>() {};
    private static final String COLUMNS = """
            id, subject_id, kind, rule, calendar_id, minutes, due_at, met_at, dropped_at, breached_at, intervals
            """;

    /** An interval as stored. */
    private record Interval(
            boolean running, Instant from, @Nullable Instant until, String reason) {

        static Interval of(ClockInterval interval) {
            return new Interval(
                    interval instanceof ClockInterval.Running, interval.from(), interval.until(), interval.reason());
        }

        ClockInterval read() {
            return running
                    ? new ClockInterval.Running(from, until, reason)
                    : new ClockInterval.Paused(from, until, reason);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcClocks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The running clocks of these subjects, locked in the order of their ids. */
    List<StoredClock> lockRunning(TenantId tenant, Collection<UUID> subjects) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM sla.clock
                WHERE tenant_id = :tenant AND subject_id = ANY (:subjects::uuid[])
                  AND met_at IS NULL AND dropped_at IS NULL
                ORDER BY id
                FOR UPDATE
                """)
                .param("tenant", tenant.value())
                .param("subjects", Cells.column(subjects, UUID::toString))
                .query(this::clock)
                .list();
    }

    /** Some of the clocks that run by this calendar, locked, from this id on. */
    List<StoredClock> lockByCalendar(TenantId tenant, UUID calendar, UUID after, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM sla.clock
                WHERE tenant_id = :tenant AND calendar_id = :calendar AND id > :after
                  AND met_at IS NULL AND dropped_at IS NULL
                ORDER BY id
                LIMIT :most
                FOR UPDATE
                """)
                .param("tenant", tenant.value())
                .param("calendar", calendar)
                .param("after", after)
                .param("most", most)
                .query(this::clock)
                .list();
    }

    List<StoredClock> of(TenantId tenant, Collection<UUID> subjects) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM sla.clock
                WHERE tenant_id = :tenant AND subject_id = ANY (:subjects::uuid[])
                ORDER BY started_at, id
                """)
                .param("tenant", tenant.value())
                .param("subjects", Cells.column(subjects, UUID::toString))
                .query(this::clock)
                .list();
    }

    Optional<StoredClock> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM sla.clock WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(this::clock)
                .optional();
    }

    void save(TenantId tenant, Collection<StoredClock> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO sla.clock (tenant_id, id, subject_id, kind, rule, calendar_id, minutes, started_at,
                                       due_at, met_at, dropped_at, breached_at, intervals)
                SELECT :tenant, c.id, c.subject_id, c.kind, c.rule, c.calendar_id, c.minutes, c.started_at,
                       c.due_at, c.met_at, c.dropped_at, c.breached_at, c.intervals::jsonb
                FROM unnest(:ids::uuid[], :subjects::uuid[], :kinds::text[], :rules::text[], :calendars::uuid[],
                            :minutes::int[], :starts::timestamptz[], :dues::timestamptz[], :mets::timestamptz[],
                            :drops::timestamptz[], :breaches::timestamptz[], :intervals::text[])
                     AS c (id, subject_id, kind, rule, calendar_id, minutes, started_at, due_at, met_at, dropped_at,
                           breached_at, intervals)
                ON CONFLICT (tenant_id, id) DO UPDATE
                SET calendar_id = excluded.calendar_id, minutes = excluded.minutes,
                    started_at = excluded.started_at, due_at = excluded.due_at, met_at = excluded.met_at,
                    dropped_at = excluded.dropped_at, breached_at = excluded.breached_at,
                    intervals = excluded.intervals
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(clocks, StoredClock::id))
                .param("subjects", Cells.column(clocks, StoredClock::subject))
                .param("kinds", Cells.column(clocks, clock -> clock.kind().code()))
                .param("rules", Cells.column(clocks, StoredClock::rule))
                .param("calendars", Cells.column(clocks, StoredClock::calendar))
                .param("minutes", Cells.column(clocks, StoredClock::minutes))
                .param("starts", Cells.column(clocks, StoredClock::startedAt))
                .param("dues", Cells.column(clocks, StoredClock::dueAt))
                .param("mets", Cells.column(clocks, StoredClock::metAt))
                .param("drops", Cells.column(clocks, StoredClock::droppedAt))
                .param("breaches", Cells.column(clocks, StoredClock::breachedAt))
                .param("intervals", Cells.column(clocks, this::intervals))
                .update();
    }

    /**
     * Marks clocks that ran out; those that another node has in hand are left to it.
     *
     * @param windows rules whose clocks just end
     */
    int breach(TenantId tenant, Instant now, Collection<String> windows, int most) {
        return jdbc.sql("""
                UPDATE sla.clock SET
                    breached_at = CASE WHEN rule = ANY (:windows::text[]) THEN NULL ELSE due_at END,
                    dropped_at = CASE WHEN rule = ANY (:windows::text[]) THEN due_at END
                WHERE tenant_id = :tenant AND id IN (
                    SELECT id FROM sla.clock
                    WHERE tenant_id = :tenant AND due_at <= :now
                      AND met_at IS NULL AND dropped_at IS NULL AND breached_at IS NULL
                    ORDER BY due_at
                    LIMIT :most
                    FOR UPDATE SKIP LOCKED)
                """)
                .param("tenant", tenant.value())
                .param("now", Timestamp.from(now))
                .param("windows", Cells.column(windows))
                .param("most", most)
                .update();
    }

    private String intervals(StoredClock clock) {
        return json.writeValueAsString(
                clock.work().intervals().stream().map(Interval::of).toList());
    }

    private StoredClock clock(ResultSet row, int number) throws SQLException {
        var intervals = json.readValue(row.getString("intervals"), INTERVALS);
        return new StoredClock(
                Cells.id(row, "id"),
                Cells.id(row, "subject_id"),
                ClockKind.ofCode(row.getString("kind")),
                row.getString("rule"),
                Cells.idIfAny(row, "calendar_id"),
                row.getInt("minutes"),
                new WorkClock(intervals.stream().map(Interval::read).toList()),
                Cells.instantIfAny(row, "due_at"),
                Cells.instantIfAny(row, "met_at"),
                Cells.instantIfAny(row, "dropped_at"),
                Cells.instantIfAny(row, "breached_at"));
    }
}
