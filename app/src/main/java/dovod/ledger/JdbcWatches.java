package dovod.ledger;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is at which case. */
@Repository
class JdbcWatches {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    JdbcWatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This person's row, made if need be, held until the transaction ends. */
    Watch lock(TenantId tenant, UUID person, LocalDate today) {
        jdbc.sql("INSERT INTO ledger.watch (tenant_id, person_id, day) VALUES (?, ?, ?::date) ON CONFLICT DO NOTHING")
                .params(tenant.value(), person, today.toString())
                .update();
        return jdbc.sql("SELECT * FROM ledger.watch WHERE tenant_id = ? AND person_id = ? FOR UPDATE")
                .params(tenant.value(), person)
                .query(JdbcWatches::watch)
                .single();
    }

    /** Those last heard of before this, held until the transaction ends; whom somebody else holds is left out. */
    List<Watch> lockSilent(TenantId tenant, Instant before) {
        return jdbc.sql("""
                SELECT * FROM ledger.watch
                WHERE tenant_id = :tenant AND case_id IS NOT NULL AND beat_at < :before::timestamptz
                ORDER BY person_id LIMIT :most FOR UPDATE SKIP LOCKED
                """)
                .param("tenant", tenant.value())
                .param("before", before.toString())
                .param("most", MOST)
                .query(JdbcWatches::watch)
                .list();
    }

    /** What runs now at these cases. */
    List<Stretch> at(TenantId tenant, Collection<UUID> cases) {
        return jdbc.sql("""
                SELECT * FROM ledger.watch WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])
                ORDER BY began_at, person_id
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .query((row, number) -> stretch(row))
                .list();
    }

    void put(TenantId tenant, Watch watch) {
        var stretch = watch.stretch();
        jdbc.sql("""
                UPDATE ledger.watch
                SET case_id = :case, stretch = :stretch, began_at = :began::timestamptz, beat_at = :beat::timestamptz,
                    millis = :millis, day = :day::date, day_millis = :dayMillis
                WHERE tenant_id = :tenant AND person_id = :person
                """)
                .param("tenant", tenant.value())
                .param("person", watch.person())
                .param("case", stretch == null ? null : stretch.caseId())
                .param("stretch", stretch == null ? null : stretch.id())
                .param("began", stretch == null ? null : stretch.began().toString())
                .param("beat", stretch == null ? null : stretch.beat().toString())
                .param("millis", stretch == null ? 0 : stretch.millis())
                .param("day", watch.day().toString())
                .param("dayMillis", watch.dayMillis())
                .update();
    }

    private static Watch watch(ResultSet row, int number) throws SQLException {
        return new Watch(
                Cells.id(row, "person_id"),
                Cells.idIfAny(row, "case_id") == null ? null : stretch(row),
                row.getObject("day", LocalDate.class),
                row.getLong("day_millis"));
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        return new Stretch(
                Cells.id(row, "person_id"),
                Cells.id(row, "case_id"),
                Cells.id(row, "stretch"),
                Cells.instant(row, "began_at"),
                Cells.instant(row, "beat_at"),
                row.getLong("millis"));
    }
}
