package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.ledger.spi.CaseFacts;
import dovod.platform.Cells;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept sums of cases, and what each is about. */
@Repository
class JdbcCaseTotals {

    /** Months of the books begin where the marketplaces' do. */
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final JdbcClient jdbc;

    JdbcCaseTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the row if there is none, brings what it is about up to date, and holds it until the transaction ends. */
    void lock(TenantId tenant, UUID caseId, @Nullable CaseFacts facts, Instant at) {
        var price = Optional.ofNullable(facts).map(CaseFacts::price);
        var opened = facts == null ? at : facts.openedAt();
        jdbc.sql("""
                INSERT INTO ledger.case_total AS known (tenant_id, case_id, number, shop_id, sku, product, price, currency,
                    reason, opened_at, month)
                VALUES (:tenant, :case, :number, :shop, :sku, :product, :price, :currency, :reason, :opened::timestamptz,
                    :month::date)
                ON CONFLICT (tenant_id, case_id) DO UPDATE SET
                    number = coalesce(excluded.number, known.number), shop_id = coalesce(excluded.shop_id, known.shop_id),
                    sku = coalesce(excluded.sku, known.sku), product = coalesce(excluded.product, known.product),
                    price = coalesce(excluded.price, known.price),
                    currency = coalesce(excluded.currency, known.currency),
                    reason = coalesce(excluded.reason, known.reason)
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .param("number", facts == null ? null : facts.number())
                .param("shop", facts == null ? null : facts.shop())
                .param("sku", facts == null ? null : facts.sku())
                .param("product", facts == null ? null : facts.product())
                .param("price", price.map(Money::minor).orElse(null))
                .param("currency", price.map(Money::currency).orElse(null))
                .param("reason", facts == null ? null : facts.reason())
                .param("opened", opened.toString())
                .param("month", month(opened).toString())
                .update();
    }

    /** Adds an entry to the sum and asks for the reports to be folded anew. */
    void add(TenantId tenant, Entry entry) {
        jdbc.sql("""
                UPDATE ledger.case_total
                SET spent = spent + :spent, recovered = recovered + :recovered, seconds = seconds + :seconds,
                    entries = entries + 1
                WHERE tenant_id = :tenant AND case_id = :case
                """)
                .param("tenant", tenant.value())
                .param("case", entry.caseId())
                .param("spent", entry.spent())
                .param("recovered", entry.recovered())
                .param("seconds", entry.worked())
                .update();
        jdbc.sql("INSERT INTO ledger.unfolded (tenant_id, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(tenant.value(), entry.caseId())
                .update();
    }

    long spent(TenantId tenant, Collection<UUID> cases) {
        return jdbc.sql("""
                SELECT coalesce(sum(spent), 0)::bigint FROM ledger.case_total
                WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .query(Long.class)
                .single();
    }

    static LocalDate month(Instant at) {
        return LocalDate.ofInstant(at, ZONE).withDayOfMonth(1);
    }
}
