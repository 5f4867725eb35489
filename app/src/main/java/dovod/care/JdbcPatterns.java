package dovod.care;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases in which the same went wrong with the same part. */
@Repository
class JdbcPatterns {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    JdbcPatterns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first, this one among them. */
    List<Alike> alike(TenantId tenant, String sku, Finding finding) {
        var symptom = finding.symptom();
        return symptom == null
                ? List.of()
                : jdbc.sql("""
                SELECT number, found_at, batch FROM care.course
                WHERE tenant_id = :tenant AND sku = :sku AND symptom = :symptom AND part = :part
                  AND (:batch = '' OR batch = :batch)
                  AND fault IS NOT NULL AND NOT resting
                ORDER BY found_at, case_id
                LIMIT :most
                """)
                        .param("tenant", tenant.value())
                        .param("sku", sku)
                        .param("symptom", symptom.code())
                        .param("part", finding.part())
                        .param("batch", finding.batch())
                        .param("most", MOST)
                        .query((row, number) -> new Alike(
                                row.getLong("number"), Cells.instant(row, "found_at"), row.getString("batch")))
                        .list();
    }

    /** What went wrong with a product, alike cases together, the most frequent first. */
    List<CareCounts.Trouble> troubles(TenantId tenant, String sku) {
        return jdbc.sql("""
                SELECT fault, part, symptom, step, count(*) AS cases, max(number) AS latest FROM care.course
                WHERE tenant_id = :tenant AND sku = :sku AND fault IS NOT NULL AND NOT resting
                GROUP BY fault, part, symptom, step
                ORDER BY cases DESC, fault, part, symptom, step
                """)
                .param("tenant", tenant.value())
                .param("sku", sku)
                .query((row, number) -> trouble(row))
                .list();
    }

    private static CareCounts.Trouble trouble(ResultSet row) throws SQLException {
        var symptom = row.getString("symptom");
        return new CareCounts.Trouble(
                Fault.ofCode(row.getString("fault")).orElseThrow(),
                row.getString("part"),
                symptom == null ? null : Symptom.ofCode(symptom).orElseThrow(),
                row.getString("step"),
                row.getLong("cases"),
                row.getLong("latest"));
    }

    /** A case with the same trouble. */
    record Alike(long number, Instant at, String batch) {}
}
