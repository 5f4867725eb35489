package dovod.investigations;

import dovod.kernel.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClaimed {

    private final JdbcClient jdbc;

    JdbcClaimed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TenantId tenant, UUID claim, UUID shop, String posting, Instant now) {
        jdbc.sql("""
                INSERT INTO investigations.claimed (tenant_id, shop_id, claim_id, posting_number, claimed_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(tenant.value(), shop, claim, posting, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(TenantId tenant, UUID claim) {
        jdbc.sql("DELETE FROM investigations.claimed WHERE tenant_id = ? AND claim_id = ?")
                .params(tenant.value(), claim)
                .update();
    }

    Set<String> postings(TenantId tenant, UUID shop) {
        return new HashSet<>(
                jdbc.sql("SELECT posting_number FROM investigations.claimed WHERE tenant_id = ? AND shop_id = ?")
                        .params(tenant.value(), shop)
                        .query(String.class)
                        .list());
    }
}
