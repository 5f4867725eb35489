package dovod.ledger;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kept sums of the reports. */
@Repository
class JdbcMonthSums {

    private final JdbcClient jdbc;

    JdbcMonthSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param shares sorted, each place once */
    void add(TenantId tenant, List<Share> shares) {
        jdbc.sql("""
                INSERT INTO ledger.month_sum AS known (tenant_id, month, dimension, key, kind, amount, seconds, cases)
                SELECT :tenant, share.*
                FROM unnest(:months::date[], :dimensions::text[], :keys::text[], :kinds::text[], :amounts::bigint[],
                    :seconds::bigint[], :cases::bigint[]) AS share
                ON CONFLICT (tenant_id, dimension, month, key, kind) DO UPDATE SET
                    amount = known.amount + excluded.amount, seconds = known.seconds + excluded.seconds,
                    cases = known.cases + excluded.cases
                """)
                .param("tenant", tenant.value())
                .param("months", Cells.column(shares, Share::month))
                .param("dimensions", Cells.column(shares, Share::dimension))
                .param("keys", Cells.column(shares, Share::key))
                .param("kinds", Cells.column(shares, Share::kind))
                .param("amounts", Cells.column(shares, Share::amount))
                .param("seconds", Cells.column(shares, Share::seconds))
                .param("cases", Cells.column(shares, Share::cases))
                .update();
    }

    /** One sum over all months of the time, for each kind of the keys that cost most. */
    List<KeySum> of(TenantId tenant, Dimension dimension, YearMonth from, YearMonth to, int most) {
        return jdbc.sql("""
                WITH dearest AS (
                    SELECT key, sum(amount) AS total FROM ledger.month_sum
                    WHERE tenant_id = :tenant AND dimension = :dimension AND kind = 'total'
                      AND month BETWEEN :from::date AND :to::date
                    GROUP BY key ORDER BY total DESC, key LIMIT :most)
                SELECT s.key, s.kind, sum(s.amount)::bigint AS amount, sum(s.seconds)::bigint AS seconds,
                    sum(s.cases)::bigint AS cases
                FROM ledger.month_sum s JOIN dearest d ON d.key = s.key
                WHERE s.tenant_id = :tenant AND s.dimension = :dimension AND s.month BETWEEN :from::date AND :to::date
                GROUP BY s.key, s.kind, d.total
                HAVING sum(s.cases) > 0
                ORDER BY d.total DESC, s.key, s.kind
                """)
                .param("tenant", tenant.value())
                .param("dimension", dimension.code())
                .param("from", from.atDay(1).toString())
                .param("to", to.atDay(1).toString())
                .param("most", most)
                .query((row, number) -> new KeySum(
                        row.getString("key"),
                        row.getString("kind"),
                        row.getLong("amount"),
                        row.getLong("seconds"),
                        row.getLong("cases")))
                .list();
    }
}
