package dovod.claims;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Claims and the findings they rest on. */
@Repository
class JdbcClaims {

    private static final String ALL = """
            SELECT c.*, coalesce((SELECT sum(p.amount) FROM claims.posting p
                                  WHERE p.tenant_id = c.tenant_id AND p.claim_id = c.id), 0)::bigint AS posted,
                   ARRAY(SELECT f.finding_id FROM claims.claim_finding f
                         WHERE f.tenant_id = c.tenant_id AND f.claim_id = c.id ORDER BY f.finding_id) AS findings
            FROM claims.claim c
            WHERE c.tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    JdbcClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; the row stays locked until the transaction ends, so that there are no gaps. */
    long nextNumber(TenantId tenant) {
        return jdbc.sql("""
                INSERT INTO claims.counter AS c (tenant_id, last) VALUES (:tenant, 1)
                ON CONFLICT (tenant_id) DO UPDATE SET last = c.last + 1
                RETURNING last
                """).param("tenant", tenant.value()).query(Long.class).single();
    }

    void insert(TenantId tenant, UUID id, long number, NewClaim claim, @Nullable UUID person, Instant now) {
        jdbc.sql("""
                INSERT INTO claims.claim (tenant_id, id, number, shop_id, marketplace, topic, title, facts,
                    posting_number, order_number, sku, product, quantity, claimed, currency, discovered_at, happened_on,
                    questions, opened_at, opened_by, conversation_id)
                VALUES (:tenant, :id, :number, :shop, :marketplace, :topic, :title, :facts, nullif(:posting, ''),
                    nullif(:order, ''), nullif(:sku, ''), nullif(:product, ''), :quantity, :claimed, :currency,
                    :discovered::timestamptz, :happened::date, :questions::text[], :now::timestamptz, :person,
                    :conversation)
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("number", number)
                .param("shop", claim.shop())
                .param("marketplace", claim.marketplace())
                .param("topic", claim.topic())
                .param("title", claim.title())
                .param("facts", claim.facts())
                .param("posting", claim.posting())
                .param("order", order(claim.posting()))
                .param("sku", claim.sku())
                .param("product", claim.product())
                .param("quantity", claim.quantity())
                .param("claimed", claim.claimed().minor())
                .param("currency", claim.claimed().currency())
                .param("discovered", claim.discoveredAt().toString())
                .param("happened", claim.happenedOn())
                .param("questions", Cells.column(claim.questions()))
                .param("now", now.toString())
                .param("person", person)
                .param("conversation", claim.conversation())
                .update();
    }

    /** A posting's number is its order's with one more part. */
    private static String order(String posting) {
        var parts = posting.split("-");
        return parts.length == 3 ? parts[0] + "-" + parts[1] : posting;
    }

    void restOn(TenantId tenant, UUID claim, Collection<UUID> findings) {
        jdbc.sql("""
                INSERT INTO claims.claim_finding (tenant_id, claim_id, finding_id)
                SELECT :tenant, :claim, f FROM unnest(:findings::uuid[]) AS f
                """)
                .param("tenant", tenant.value())
                .param("claim", claim)
                .param("findings", Cells.column(findings))
                .update();
    }

    Optional<Claim> find(TenantId tenant, UUID id) {
        return jdbc.sql(ALL + "AND c.id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> claim(row))
                .optional();
    }

    /** The same; nobody else changes it until the transaction ends. */
    Optional<Claim> hold(TenantId tenant, UUID id) {
        jdbc.sql("SELECT FROM claims.claim WHERE tenant_id = :tenant AND id = :id FOR UPDATE")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> true)
                .optional();
        return find(tenant, id);
    }

    /** Newest first. @param open true for those under way, false for those that ended, null for all */
    List<Claim> list(TenantId tenant, @Nullable Boolean open, String words, int most) {
        return jdbc.sql(ALL + """
                AND (:open::boolean IS NULL OR (c.outcome IS NULL) = :open::boolean)
                AND (:words = '' OR position(lower(:words) IN lower(c.title || ' ' || coalesce(c.posting_number, '') || ' '
                     || coalesce(c.sku, '') || ' ' || c.number)) > 0)
                ORDER BY c.number DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("open", open)
                .param("words", words.strip())
                .param("most", most)
                .query((row, number) -> claim(row))
                .list();
    }

    void accepted(TenantId tenant, UUID id, Money sum) {
        jdbc.sql("UPDATE claims.claim SET accepted = :sum WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .param("sum", sum.minor())
                .update();
    }

    void end(TenantId tenant, UUID id, Outcome outcome, @Nullable UUID person, String why, Instant now) {
        jdbc.sql("""
                UPDATE claims.claim SET outcome = :outcome, ended_at = :now::timestamptz, ended_by = :person,
                    ended_because = :why
                WHERE tenant_id = :tenant AND id = :id AND outcome IS NULL
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("outcome", outcome.code())
                .param("now", now.toString())
                .param("person", person)
                .param("why", why)
                .update();
    }

    void status(TenantId tenant, UUID id, TicketStatus status, @Nullable Instant closes) {
        jdbc.sql("""
                UPDATE claims.claim SET status = :status, closes_at = :closes::timestamptz
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("status", status.code())
                .param("closes", closes == null ? null : closes.toString())
                .update();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var accepted = row.getObject("accepted", Long.class);
        var outcome = row.getString("outcome");
        return new Claim(
                Cells.id(row, "id"),
                row.getLong("number"),
                Cells.idIfAny(row, "shop_id"),
                row.getString("marketplace"),
                row.getString("topic"),
                row.getString("title"),
                row.getString("facts"),
                row.getString("posting_number"),
                row.getString("order_number"),
                row.getString("sku"),
                row.getString("product"),
                row.getInt("quantity"),
                new Money(row.getLong("claimed"), currency),
                Cells.instant(row, "discovered_at"),
                row.getObject("happened_on", LocalDate.class),
                Arrays.stream((Object[]) row.getArray("questions").getArray())
                        .map(Object::toString)
                        .toList(),
                Cells.instant(row, "opened_at"),
                Cells.idIfAny(row, "opened_by"),
                Cells.idIfAny(row, "conversation_id"),
                TicketStatus.ofCode(row.getString("status")),
                Cells.instantIfAny(row, "closes_at"),
                accepted == null ? null : new Money(accepted, currency),
                new Money(row.getLong("posted"), currency),
                outcome == null ? null : Outcome.ofCode(outcome),
                Cells.instantIfAny(row, "ended_at"),
                row.getString("ended_because"),
                Arrays.stream((Object[]) row.getArray("findings").getArray())
                        .map(UUID.class::cast)
                        .toList());
    }
}
