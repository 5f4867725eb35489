package dovod.remedies;

import dovod.kernel.TenantId;
import dovod.ledger.Books;
import dovod.platform.Cells;
import dovod.remedies.Promotion.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promotions and how far their making has come. */
@Repository
class JdbcPromotions {

    private static final String LIVE =
            "WHERE tenant_id = :tenant AND shop_id = :shop AND kit_sku = :kit AND stage NOT IN ('ending', 'ended')";

    private final JdbcClient jdbc;

    JdbcPromotions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens when there is one already. */
    void want(TenantId tenant, Promotion promotion, Instant now) {
        jdbc.sql("""
                INSERT INTO remedies.promotion (tenant_id, id, shop_id, marketplace, kit_sku, price, title, stage, codes,
                    starts_at, ends_at, next_at)
                VALUES (:tenant, :id, :shop, :marketplace, :kit, :price, :title, :stage, :codes, :from::timestamptz,
                    :until::timestamptz, :now::timestamptz)
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("id", promotion.id())
                .param("shop", promotion.shop())
                .param("marketplace", promotion.marketplace())
                .param("kit", promotion.kitSku())
                .param("price", promotion.price().minor())
                .param("title", promotion.title())
                .param("stage", promotion.stage().code())
                .param("codes", promotion.codes())
                .param("from", promotion.from().toString())
                .param("until", promotion.until().toString())
                .param("now", now.toString())
                .update();
    }

    /** Held until the transaction ends. */
    Optional<Promotion> lockLive(TenantId tenant, UUID shop, String kit) {
        return jdbc.sql("SELECT * FROM remedies.promotion " + LIVE + " FOR UPDATE")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("kit", kit)
                .query(JdbcPromotions::promotion)
                .optional();
    }

    /** One that is due and in nobody's hands, with a lease under this token. */
    Optional<Promotion> take(TenantId tenant, UUID token, Instant now, Instant until) {
        return jdbc.sql("""
                UPDATE remedies.promotion SET holder = :token, held_until = :until::timestamptz
                WHERE tenant_id = :tenant AND id = (
                    SELECT id FROM remedies.promotion
                    WHERE tenant_id = :tenant AND stage IN ('wanted', 'making', 'made', 'filled', 'ending')
                      AND next_at <= :now::timestamptz AND (held_until IS NULL OR held_until < :now::timestamptz)
                    ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING *
                """)
                .param("tenant", tenant.value())
                .param("token", token)
                .param("now", now.toString())
                .param("until", until.toString())
                .query(JdbcPromotions::promotion)
                .optional();
    }

    boolean renew(TenantId tenant, UUID id, UUID token, Instant until) {
        return jdbc.sql("""
                UPDATE remedies.promotion SET held_until = :until::timestamptz
                WHERE tenant_id = :tenant AND id = :id AND holder = :token
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("token", token)
                        .param("until", until.toString())
                        .update()
                == 1;
    }

    /** Before the marketplace is asked: from now on nobody knows, until it answers. False without the lease. */
    boolean trying(TenantId tenant, UUID id, UUID token, Instant now) {
        return jdbc.sql("""
                UPDATE remedies.promotion SET stage = 'making', tried_at = :now::timestamptz, looks = 0
                WHERE tenant_id = :tenant AND id = :id AND holder = :token AND stage = 'wanted'
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("token", token)
                        .param("now", now.toString())
                        .update()
                == 1;
    }

    /** Settles what came of a step and gives it back. False without the lease. */
    boolean settle(TenantId tenant, UUID id, UUID token, Settled settled) {
        return jdbc.sql("""
                UPDATE remedies.promotion
                SET stage = :stage, external_id = coalesce(:external, external_id), next_at = :next::timestamptz,
                    looks = :looks, trouble = :trouble, holder = NULL, held_until = NULL
                WHERE tenant_id = :tenant AND id = :id AND holder = :token
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("token", token)
                        .param("stage", settled.stage().code())
                        .param("external", settled.externalId())
                        .param("next", settled.next().toString())
                        .param("looks", settled.looks())
                        .param("trouble", settled.trouble())
                        .update()
                == 1;
    }

    /** What came of a step. */
    record Settled(
            Stage stage,
            @Nullable String externalId,
            Instant next,
            int looks,
            @Nullable String trouble) {}

    /** It is of no more use: another one may be made. */
    void end(TenantId tenant, UUID id, Instant now) {
        jdbc.sql("""
                UPDATE remedies.promotion
                SET stage = CASE WHEN external_id IS NULL THEN 'ended' ELSE 'ending' END, next_at = :now::timestamptz
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("now", now.toString())
                .update();
    }

    private static Promotion promotion(ResultSet row, int number) throws SQLException {
        return new Promotion(
                Cells.id(row, "id"),
                Cells.id(row, "shop_id"),
                row.getString("marketplace"),
                row.getString("kit_sku"),
                Books.money(row.getLong("price")),
                row.getString("title"),
                row.getString("external_id"),
                Stage.ofCode(row.getString("stage")),
                row.getInt("codes"),
                Cells.instant(row, "starts_at"),
                Cells.instant(row, "ends_at"),
                Cells.instantIfAny(row, "tried_at"),
                row.getInt("looks"));
    }
}
