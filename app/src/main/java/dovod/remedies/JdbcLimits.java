package dovod.remedies;

import dovod.kernel.Money;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.ledger.Books;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may give how much, and how much in a month. */
@Repository
class JdbcLimits {

    private final JdbcClient jdbc;

    JdbcLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Authority> authority(TenantId tenant, Role role) {
        return jdbc.sql("SELECT alone, in_case FROM remedies.authority WHERE tenant_id = ? AND role = ?")
                .params(tenant.value(), role.code())
                .query((row, number) ->
                        new Authority(role, Books.money(row.getLong("alone")), Books.money(row.getLong("in_case"))))
                .optional();
    }

    void set(TenantId tenant, Authority authority, UUID person, Instant now) {
        jdbc.sql("""
                INSERT INTO remedies.authority (tenant_id, role, alone, in_case, changed_at, changed_by)
                VALUES (:tenant, :role, :alone, :inCase, :now::timestamptz, :person)
                ON CONFLICT (tenant_id, role) DO UPDATE SET alone = excluded.alone, in_case = excluded.in_case,
                    changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """)
                .param("tenant", tenant.value())
                .param("role", authority.role().code())
                .param("alone", authority.alone().minor())
                .param("inCase", authority.inCase().minor())
                .param("now", now.toString())
                .param("person", person)
                .update();
    }

    Optional<Money> budget(TenantId tenant, YearMonth month) {
        return jdbc.sql("""
                SELECT amount FROM remedies.budget WHERE tenant_id = ? AND since <= ?::date
                ORDER BY since DESC LIMIT 1
                """)
                .params(tenant.value(), month.atDay(1).toString())
                .query((row, number) -> Books.money(row.getLong("amount")))
                .optional();
    }

    void setBudget(TenantId tenant, YearMonth since, Money amount, UUID person, Instant now) {
        jdbc.sql("""
                INSERT INTO remedies.budget (tenant_id, since, amount, changed_at, changed_by)
                VALUES (:tenant, :since::date, :amount, :now::timestamptz, :person)
                ON CONFLICT (tenant_id, since) DO UPDATE SET amount = excluded.amount,
                    changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """)
                .param("tenant", tenant.value())
                .param("since", since.atDay(1).toString())
                .param("amount", amount.minor())
                .param("now", now.toString())
                .param("person", person)
                .update();
    }
}
