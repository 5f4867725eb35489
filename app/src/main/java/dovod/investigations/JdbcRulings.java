package dovod.investigations;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRulings {

    private final JdbcClient jdbc;

    JdbcRulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, UUID shop, String posting, Ruling ruling) {
        jdbc.sql("""
                INSERT INTO investigations.ruling (tenant_id, id, shop_id, posting_number, hypothesis, verdict, reason,
                    person_id, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tenant.value(),
                        Ids.next(),
                        shop,
                        posting,
                        ruling.hypothesis().name(),
                        ruling.verdict().code(),
                        ruling.reason(),
                        ruling.person(),
                        ruling.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last one of each hypothesis. */
    List<Ruling> last(TenantId tenant, UUID shop, String posting) {
        return jdbc.sql("""
                SELECT DISTINCT ON (hypothesis) hypothesis, verdict, reason, person_id, at
                FROM investigations.ruling WHERE tenant_id = ? AND shop_id = ? AND posting_number = ?
                ORDER BY hypothesis, at DESC, id DESC""")
                .params(tenant.value(), shop, posting)
                .query((row, number) -> new Ruling(
                        Hypothesis.valueOf(row.getString("hypothesis")),
                        Verdict.ofCode(row.getString("verdict")),
                        row.getString("reason"),
                        Cells.id(row, "person_id"),
                        Cells.instant(row, "at")))
                .list();
    }
}
