package dovod.remedies;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promo codes: free, given, used, ended. */
@Repository
class JdbcCodes {

    private static final String GIVEN = """
            SELECT c.*, p.shop_id, p.kit_sku FROM remedies.code c
            JOIN remedies.promotion p ON p.tenant_id = c.tenant_id AND p.id = c.promotion_id
            WHERE c.tenant_id = :tenant AND c.grant_id IS NOT NULL
            """;

    private final JdbcClient jdbc;

    JdbcCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(TenantId tenant, UUID promotion, Collection<String> codes) {
        jdbc.sql("""
                INSERT INTO remedies.code (tenant_id, promotion_id, code)
                SELECT :tenant, :promotion, code FROM unnest(:codes::text[]) AS code
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("promotion", promotion)
                .param("codes", Cells.column(codes))
                .update();
    }

    /** One free code becomes this grant's; empty when there is none. A grant that has one keeps it. */
    Optional<String> give(TenantId tenant, UUID promotion, UUID grant, @Nullable String buyer, Instant now) {
        return jdbc.sql("""
                UPDATE remedies.code SET grant_id = :grant, given_at = :now::timestamptz, buyer = :buyer
                WHERE tenant_id = :tenant AND promotion_id = :promotion AND code = (
                    SELECT code FROM remedies.code
                    WHERE tenant_id = :tenant AND promotion_id = :promotion AND grant_id IS NULL
                    ORDER BY code LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING code
                """)
                .param("tenant", tenant.value())
                .param("promotion", promotion)
                .param("grant", grant)
                .param("buyer", buyer)
                .param("now", now.toString())
                .query(String.class)
                .optional();
    }

    List<VoucherCode> ofGrants(TenantId tenant, Collection<UUID> grants) {
        return grants.isEmpty()
                ? List.of()
                : jdbc.sql(GIVEN + " AND c.grant_id = ANY (:grants::uuid[])")
                        .param("tenant", tenant.value())
                        .param("grants", Cells.column(grants))
                        .query(JdbcCodes::given)
                        .list();
    }

    /** Given and not used, those not looked at since, the longest first; they count as looked at from now on. */
    List<VoucherCode> open(TenantId tenant, Instant since, Instant now, int most) {
        var open = jdbc.sql(GIVEN + """
                 AND c.used_at IS NULL AND c.ended_at IS NULL
                 AND (c.looked_at IS NULL OR c.looked_at < :since::timestamptz)
                ORDER BY c.looked_at NULLS FIRST, c.code LIMIT :most FOR UPDATE OF c SKIP LOCKED
                """)
                .param("tenant", tenant.value())
                .param("since", since.toString())
                .param("most", most)
                .query(JdbcCodes::given)
                .list();
        jdbc.sql("""
                UPDATE remedies.code SET looked_at = :now::timestamptz
                WHERE tenant_id = :tenant AND grant_id = ANY (:grants::uuid[])
                """)
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .param("grants", Cells.column(open, VoucherCode::grant))
                .update();
        return open;
    }

    void used(TenantId tenant, UUID grant, String posting, Instant now) {
        jdbc.sql("""
                UPDATE remedies.code SET used_at = :now::timestamptz, posting = :posting
                WHERE tenant_id = :tenant AND grant_id = :grant
                """)
                .param("tenant", tenant.value())
                .param("grant", grant)
                .param("posting", posting)
                .param("now", now.toString())
                .update();
    }

    /** Used since then, those not counted lately, the longest first; they count as counted from now on. */
    List<UsedCode> toCount(TenantId tenant, Instant usedSince, Instant countedBefore, Instant now, int most) {
        return jdbc.sql("""
                UPDATE remedies.code c SET counted_at = :now::timestamptz
                FROM remedies.promotion p
                WHERE c.tenant_id = :tenant AND p.tenant_id = :tenant AND p.id = c.promotion_id
                  AND (c.promotion_id, c.code) IN (
                      SELECT promotion_id, code FROM remedies.code
                      WHERE tenant_id = :tenant AND used_at >= :since::timestamptz
                        AND (counted_at IS NULL OR counted_at < :before::timestamptz)
                      ORDER BY counted_at NULLS FIRST, code LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING c.grant_id, p.shop_id, p.marketplace, c.posting
                """)
                .param("tenant", tenant.value())
                .param("since", usedSince.toString())
                .param("before", countedBefore.toString())
                .param("now", now.toString())
                .param("most", most)
                .query((row, number) -> new UsedCode(
                        Cells.id(row, "grant_id"),
                        Cells.id(row, "shop_id"),
                        row.getString("marketplace"),
                        row.getString("posting")))
                .list();
    }

    void end(TenantId tenant, UUID grant, Instant now) {
        jdbc.sql("""
                UPDATE remedies.code SET ended_at = :now::timestamptz
                WHERE tenant_id = :tenant AND grant_id = :grant AND used_at IS NULL AND ended_at IS NULL
                """)
                .param("tenant", tenant.value())
                .param("grant", grant)
                .param("now", now.toString())
                .update();
    }

    private static VoucherCode given(ResultSet row, int number) throws SQLException {
        return new VoucherCode(
                Cells.id(row, "promotion_id"),
                row.getString("code"),
                Cells.id(row, "grant_id"),
                Cells.id(row, "shop_id"),
                row.getString("kit_sku"),
                Cells.instant(row, "given_at"),
                row.getString("buyer"),
                Cells.instantIfAny(row, "used_at"),
                row.getString("posting"),
                Cells.instantIfAny(row, "ended_at"));
    }
}
