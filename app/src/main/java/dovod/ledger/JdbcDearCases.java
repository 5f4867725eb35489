package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dearest cases of some months: the first few of each month by its index, then the first few of those. */
@Repository
class JdbcDearCases {

    private final JdbcClient jdbc;

    JdbcDearCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DearCase> of(TenantId tenant, YearMonth from, YearMonth to, int most) {
        return jdbc.sql("""
                SELECT dear.* FROM generate_series(:from::date, :to::date, interval '1 month') AS m (month)
                CROSS JOIN LATERAL (
                    SELECT * FROM ledger.case_total
                    WHERE tenant_id = :tenant AND month = m.month::date AND spent > 0
                    ORDER BY spent DESC, case_id LIMIT :most) AS dear
                ORDER BY dear.spent DESC, dear.case_id LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("from", from.atDay(1).toString())
                .param("to", to.atDay(1).toString())
                .param("most", most)
                .query((row, number) -> {
                    var currency = row.getString("currency");
                    return new DearCase(
                            Cells.id(row, "case_id"),
                            row.getObject("number", Long.class),
                            row.getString("product"),
                            currency == null ? null : new Money(row.getLong("price"), currency),
                            Books.money(row.getLong("spent")),
                            Books.money(row.getLong("recovered")),
                            row.getLong("seconds"));
                })
                .list();
    }
}
