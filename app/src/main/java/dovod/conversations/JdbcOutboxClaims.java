package dovod.conversations;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Hands parts of replies to workers. Of one conversation only the earliest unfinished part can be claimed, so one is
 * in flight and their order is kept. Rows that another worker has at hand are passed over.
 */
@Repository
class JdbcOutboxClaims {

    private static final String ORPHANED =
            "tenant_id = :tenant AND state = 'sending' AND lease_until < :now::timestamptz";

    private final JdbcClient jdbc;

    JdbcOutboxClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part somebody has in their hands.
     *
     * @param token without it the part is neither renewed nor settled
     * @param until when it counts as orphaned unless it is renewed
     */
    record Claim(Outgoing part, UUID token, Instant until) {}

    /** Tenants that may have replies on their way; no tenant's rows are read. */
    List<TenantId> tenants() {
        return jdbc.sql("SELECT tenant_id FROM conversations.outbox_tenant ORDER BY tenant_id")
                .query((row, number) -> new TenantId(row.getLong(1)))
                .list();
    }

    void stir(TenantId tenant) {
        jdbc.sql("""
                INSERT INTO conversations.outbox_tenant (tenant_id, stirred) VALUES (:tenant, 1)
                ON CONFLICT (tenant_id) DO UPDATE SET stirred = outbox_tenant.stirred + 1
                """).param("tenant", tenant.value()).update();
    }

    /** Forgets a tenant with nothing on its way, unless something was stirred since the count was read. */
    void rest(TenantId tenant) {
        var stirred = jdbc.sql("SELECT stirred FROM conversations.outbox_tenant WHERE tenant_id = :tenant")
                .param("tenant", tenant.value())
                .query(Long.class)
                .optional();
        if (stirred.isEmpty() || somethingOnItsWay(tenant)) {
            return;
        }
        jdbc.sql("DELETE FROM conversations.outbox_tenant WHERE tenant_id = :tenant AND stirred = :stirred")
                .param("tenant", tenant.value())
                .param("stirred", stirred.get())
                .update();
    }

    private boolean somethingOnItsWay(TenantId tenant) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM conversations.outgoing
                    WHERE tenant_id = :tenant AND state IN ('queued', 'sending', 'sent', 'unknown'))
                """)
                .param("tenant", tenant.value())
                .query(Boolean.class)
                .single();
    }

    List<Claim> toSend(TenantId tenant, Instant now, Instant leaseUntil, int most) {
        return claim("""
                WITH due AS (
                    SELECT o.id, o.conversation_id
                    FROM conversations.outgoing o
                    WHERE o.tenant_id = :tenant AND o.state = 'queued' AND o.not_before <= :now::timestamptz
                      AND NOT EXISTS (
                          SELECT 1 FROM conversations.outgoing earlier
                          WHERE earlier.tenant_id = :tenant AND earlier.conversation_id = o.conversation_id
                            AND earlier.state IN ('queued', 'sending', 'unknown')
                            AND (earlier.ordinal, earlier.part) < (o.ordinal, o.part))
                    ORDER BY o.not_before, o.id
                    LIMIT :most
                    FOR UPDATE OF o SKIP LOCKED)
                UPDATE conversations.outgoing o
                SET state = 'sending', token = :token::uuid, lease_until = :lease::timestamptz,
                    attempts = o.attempts + 1, started_at = coalesce(o.started_at, :now::timestamptz),
                    watermark = coalesce(o.watermark, (
                        SELECT c.last_external_id FROM conversations.conversation c
                        WHERE c.tenant_id = :tenant AND c.id = o.conversation_id))
                FROM due
                WHERE o.tenant_id = :tenant AND o.id = due.id
                RETURNING o.*
                """, tenant, now, leaseUntil, most);
    }

    List<Claim> toLookFor(TenantId tenant, Instant now, Instant leaseUntil, int most) {
        return claim("""
                WITH due AS (
                    SELECT o.id
                    FROM conversations.outgoing o
                    WHERE o.tenant_id = :tenant AND o.state IN ('sent', 'unknown')
                      AND o.not_before <= :now::timestamptz
                      AND (o.lease_until IS NULL OR o.lease_until < :now::timestamptz)
                    ORDER BY o.not_before, o.id
                    LIMIT :most
                    FOR UPDATE OF o SKIP LOCKED)
                UPDATE conversations.outgoing o
                SET token = :token::uuid, lease_until = :lease::timestamptz
                FROM due
                WHERE o.tenant_id = :tenant AND o.id = due.id
                RETURNING o.*
                """, tenant, now, leaseUntil, most);
    }

    /** Whether the claim still stands; if so, its row is locked. */
    boolean holds(TenantId tenant, Claim claim) {
        return jdbc.sql("""
                SELECT 1 FROM conversations.outgoing
                WHERE tenant_id = :tenant AND id = :id AND token = :token AND state = :state
                FOR UPDATE
                """)
                .param("tenant", tenant.value())
                .param("id", claim.part().id())
                .param("token", claim.token())
                .param("state", claim.part().state().code())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Only while it is still in the hands of whoever took it. */
    boolean renew(TenantId tenant, Claim claim, Instant until) {
        return jdbc.sql("""
                        UPDATE conversations.outgoing SET lease_until = :until::timestamptz
                        WHERE tenant_id = :tenant AND id = :id AND token = :token AND state = :state
                        """)
                        .param("until", until.toString())
                        .param("tenant", tenant.value())
                        .param("id", claim.part().id())
                        .param("token", claim.token())
                        .param("state", claim.part().state().code())
                        .update()
                > 0;
    }

    /** Those being sent by somebody who has not been heard of in time. */
    List<Claim> orphaned(TenantId tenant, Instant now) {
        return jdbc.sql("SELECT * FROM conversations.outgoing WHERE " + ORPHANED + " ORDER BY id")
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .query((row, number) ->
                        new Claim(JdbcOutbox.outgoing(row), Cells.id(row, "token"), Cells.instant(row, "lease_until")))
                .list();
    }

    /** Whether nobody has been heard of yet; if so, its row is locked. */
    boolean isOrphaned(TenantId tenant, Claim claim, Instant now) {
        return jdbc.sql("SELECT 1 FROM conversations.outgoing WHERE " + ORPHANED
                        + " AND id = :id AND token = :token FOR UPDATE")
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .param("id", claim.part().id())
                .param("token", claim.token())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private List<Claim> claim(String sql, TenantId tenant, Instant now, Instant leaseUntil, int most) {
        var token = Ids.next();
        return jdbc.sql(sql)
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .param("lease", leaseUntil.toString())
                .param("token", token.toString())
                .param("most", most)
                .query((row, number) -> new Claim(JdbcOutbox.outgoing(row), token, leaseUntil))
                .list();
    }
}
