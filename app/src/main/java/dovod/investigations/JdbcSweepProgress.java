package dovod.investigations;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for a tenant whose sweep waits or is under way. */
@Repository
class JdbcSweepProgress {

    private final JdbcClient jdbc;

    JdbcSweepProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SweepProgress> find(TenantId tenant, Instant since) {
        return jdbc.sql("""
                SELECT asked_at, began_at, shops, done FROM investigations.sweep_progress
                WHERE tenant_id = ? AND moved_at > ?""")
                .params(tenant.value(), since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SweepProgress(
                        Cells.instant(row, "asked_at"),
                        Cells.instantIfAny(row, "began_at"),
                        row.getInt("shops"),
                        row.getInt("done")))
                .optional();
    }

    void asked(TenantId tenant, Instant now) {
        jdbc.sql("""
                INSERT INTO investigations.sweep_progress AS known (tenant_id, asked_at, moved_at, shops, done)
                VALUES (:tenant, :now, :now, 0, 0)
                ON CONFLICT (tenant_id) DO UPDATE SET moved_at = :now""")
                .param("tenant", tenant.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void began(TenantId tenant, int shops, Instant now) {
        jdbc.sql("""
                INSERT INTO investigations.sweep_progress (tenant_id, asked_at, began_at, moved_at, shops, done)
                VALUES (:tenant, :now, :now, :now, :shops, 0)
                ON CONFLICT (tenant_id) DO UPDATE SET began_at = :now, moved_at = :now, shops = :shops, done = 0""")
                .param("tenant", tenant.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("shops", shops)
                .update();
    }

    void step(TenantId tenant, Instant now) {
        jdbc.sql("UPDATE investigations.sweep_progress SET done = done + 1, moved_at = ? WHERE tenant_id = ?")
                .params(now.atOffset(ZoneOffset.UTC), tenant.value())
                .update();
    }

    void end(TenantId tenant) {
        jdbc.sql("DELETE FROM investigations.sweep_progress WHERE tenant_id = ?")
                .params(tenant.value())
                .update();
    }
}
