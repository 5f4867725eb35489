package dovod.investigations;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSweeps {

    private final JdbcClient jdbc;

    JdbcSweeps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, SweepReport report) {
        jdbc.sql("""
                INSERT INTO investigations.sweep (tenant_id, id, shop_id, since, began_at, ended_at, postings, fresh, gone,
                    standing)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tenant.value(),
                        Ids.next(),
                        report.shop(),
                        report.since().atOffset(ZoneOffset.UTC),
                        report.began().atOffset(ZoneOffset.UTC),
                        report.ended().atOffset(ZoneOffset.UTC),
                        report.postings(),
                        report.fresh(),
                        report.gone(),
                        report.standing())
                .update();
    }

    /** The last one of each shop, the latest first. */
    List<SweepReport> last(TenantId tenant) {
        return jdbc.sql("""
                SELECT DISTINCT ON (shop_id) shop_id, since, began_at, ended_at, postings, fresh, gone, standing
                FROM investigations.sweep WHERE tenant_id = ? ORDER BY shop_id, ended_at DESC""")
                .params(tenant.value())
                .query((row, number) -> new SweepReport(
                        Cells.id(row, "shop_id"),
                        Cells.instant(row, "since"),
                        Cells.instant(row, "began_at"),
                        Cells.instant(row, "ended_at"),
                        row.getInt("postings"),
                        row.getInt("fresh"),
                        row.getInt("gone"),
                        row.getInt("standing")))
                .list();
    }
}
