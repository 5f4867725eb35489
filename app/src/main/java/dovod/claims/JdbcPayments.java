package dovod.claims;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.orders.BookEntry;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries of the books paid for which claims. */
@Repository
class JdbcPayments {

    private final JdbcClient jdbc;

    JdbcPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the entry pays for a claim already. */
    boolean put(TenantId tenant, UUID claim, BookEntry entry, String by, Instant now) {
        return jdbc.sql("""
                INSERT INTO claims.posting (tenant_id, entry, claim_id, posted_at, kind, title, amount, currency,
                    matched_by, matched_at)
                VALUES (:tenant, :entry, :claim, :at::timestamptz, :kind, :title, :amount, :currency, :by,
                    :now::timestamptz)
                ON CONFLICT (tenant_id, entry) DO NOTHING
                """)
                        .param("tenant", tenant.value())
                        .param("entry", entry.externalId())
                        .param("claim", claim)
                        .param("at", entry.at().toString())
                        .param("kind", entry.kind())
                        .param("title", entry.title())
                        .param("amount", entry.amount().minor())
                        .param("currency", entry.amount().currency())
                        .param("by", by)
                        .param("now", now.toString())
                        .update()
                == 1;
    }

    /** Of these entries, those that pay for something already. */
    Set<String> taken(TenantId tenant, Collection<String> entries) {
        return new HashSet<>(jdbc.sql("""
                SELECT entry FROM claims.posting WHERE tenant_id = :tenant AND entry = ANY (:entries::text[])
                """)
                .param("tenant", tenant.value())
                .param("entries", Cells.column(entries))
                .query(String.class)
                .list());
    }

    List<Payment> of(TenantId tenant, UUID claim) {
        return jdbc.sql(
                        "SELECT * FROM claims.posting WHERE tenant_id = :tenant AND claim_id = :claim ORDER BY posted_at")
                .param("tenant", tenant.value())
                .param("claim", claim)
                .query((row, number) -> new Payment(
                        row.getString("entry"),
                        Cells.instant(row, "posted_at"),
                        row.getString("kind"),
                        row.getString("title"),
                        new Money(row.getLong("amount"), row.getString("currency")),
                        row.getString("matched_by")))
                .list();
    }
}
