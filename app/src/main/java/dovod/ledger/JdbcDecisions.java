package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said to dear cases. */
@Repository
class JdbcDecisions {

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, Decision decision) {
        jdbc.sql("""
                INSERT INTO ledger.decision (tenant_id, id, case_id, times, go_on, why, person_id, at, spent, price,
                    currency)
                VALUES (:tenant, :id, :case, :times, :goOn, :why, :person, :at::timestamptz, :spent, :price, :currency)
                """)
                .param("tenant", tenant.value())
                .param("id", decision.id())
                .param("case", decision.caseId())
                .param("times", decision.times())
                .param("goOn", decision.goOn())
                .param("why", decision.why())
                .param("person", decision.person())
                .param("at", decision.at().toString())
                .param("spent", decision.spent().minor())
                .param("price", decision.price().minor())
                .param("currency", decision.price().currency())
                .update();
    }

    /** Oldest first. */
    List<Decision> of(TenantId tenant, Collection<UUID> cases) {
        return jdbc.sql("""
                SELECT * FROM ledger.decision WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])
                ORDER BY at, id
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .query((row, number) -> new Decision(
                        Cells.id(row, "id"),
                        Cells.id(row, "case_id"),
                        row.getInt("times"),
                        row.getBoolean("go_on"),
                        row.getString("why"),
                        Cells.id(row, "person_id"),
                        Cells.instant(row, "at"),
                        new Money(row.getLong("spent"), row.getString("currency")),
                        new Money(row.getLong("price"), row.getString("currency"))))
                .list();
    }
}
