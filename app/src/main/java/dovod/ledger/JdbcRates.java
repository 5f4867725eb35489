package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rates, with those that held before. */
@Repository
class JdbcRates {

    private final JdbcClient jdbc;

    JdbcRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rate> of(TenantId tenant, Role role, Instant at) {
        return jdbc.sql("""
                SELECT * FROM ledger.rate
                WHERE tenant_id = :tenant AND role = :role AND since <= :at::timestamptz
                ORDER BY since DESC LIMIT 1
                """)
                .param("tenant", tenant.value())
                .param("role", role.code())
                .param("at", at.toString())
                .query((row, number) -> new Rate(
                        role,
                        new Money(row.getLong("per_hour"), row.getString("currency")),
                        Cells.instant(row, "since"),
                        Cells.id(row, "set_by")))
                .optional();
    }

    void set(TenantId tenant, Role role, Money perHour, UUID by, Instant since) {
        jdbc.sql("""
                INSERT INTO ledger.rate (tenant_id, role, since, per_hour, currency, set_by)
                VALUES (:tenant, :role, :since::timestamptz, :perHour, :currency, :by)
                ON CONFLICT (tenant_id, role, since)
                DO UPDATE SET per_hour = excluded.per_hour, currency = excluded.currency, set_by = excluded.set_by
                """)
                .param("tenant", tenant.value())
                .param("role", role.code())
                .param("since", since.toString())
                .param("perHour", perHour.minor())
                .param("currency", perHour.currency())
                .param("by", by)
                .update();
    }
}
