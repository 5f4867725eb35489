package dovod.investigations;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves findings from state to state. */
@Repository
class JdbcFindingStates {

    private final JdbcClient jdbc;

    JdbcFindingStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many of them were open */
    int claim(TenantId tenant, UUID claim, Collection<UUID> ids, Instant now) {
        return jdbc.sql("""
                UPDATE investigations.finding SET state = 'claimed', claim_id = ?, changed_at = ?
                WHERE tenant_id = ? AND id = ANY (?::uuid[]) AND state = 'open'""")
                .params(claim, now.atOffset(ZoneOffset.UTC), tenant.value(), Cells.column(ids))
                .update();
    }

    void release(TenantId tenant, UUID claim, Instant now) {
        jdbc.sql("""
                UPDATE investigations.finding SET state = 'open', claim_id = NULL, changed_at = ?
                WHERE tenant_id = ? AND claim_id = ? AND state = 'claimed'""")
                .params(now.atOffset(ZoneOffset.UTC), tenant.value(), claim)
                .update();
    }

    void settle(TenantId tenant, UUID claim, Instant now) {
        jdbc.sql("""
                UPDATE investigations.finding SET state = 'settled', changed_at = ?
                WHERE tenant_id = ? AND claim_id = ? AND state = 'claimed'""")
                .params(now.atOffset(ZoneOffset.UTC), tenant.value(), claim)
                .update();
    }

    /** @return false when it is not open */
    boolean dismiss(TenantId tenant, UUID id, UUID person, String reason, Instant now) {
        return jdbc.sql("""
                UPDATE investigations.finding SET state = 'dismissed', changed_by = ?, changed_at = ?, reason = ?
                WHERE tenant_id = ? AND id = ? AND state = 'open'""")
                        .params(person, now.atOffset(ZoneOffset.UTC), reason, tenant.value(), id)
                        .update()
                == 1;
    }

    /** @return false when it is not dismissed */
    boolean reopen(TenantId tenant, UUID id, UUID person, Instant now) {
        return jdbc.sql("""
                UPDATE investigations.finding SET state = 'open', changed_by = ?, changed_at = ?, reason = NULL
                WHERE tenant_id = ? AND id = ? AND state = 'dismissed'""")
                        .params(person, now.atOffset(ZoneOffset.UTC), tenant.value(), id)
                        .update()
                == 1;
    }

    /** Missing units of each product that findings were about which are not open any more, and how many those were. */
    Map<String, Missed> missed(TenantId tenant, UUID shop) {
        var missed = new HashMap<String, Missed>();
        jdbc.sql("""
                SELECT sku, sum(quantity)::int AS pieces, count(*)::int AS findings FROM investigations.finding
                WHERE tenant_id = ? AND shop_id = ? AND kind = 'units_missing' AND sku IS NOT NULL
                    AND state IN ('claimed', 'settled', 'dismissed')
                GROUP BY sku""")
                .params(tenant.value(), shop)
                .query((row, number) ->
                        missed.put(row.getString("sku"), new Missed(row.getInt("pieces"), row.getInt("findings"))))
                .list();
        return missed;
    }

    /** Pieces in findings of a product, and how many findings. */
    record Missed(int pieces, int findings) {

        static final Missed NONE = new Missed(0, 0);
    }
}
