package dovod.catalog;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcShops {

    private final JdbcClient jdbc;

    JdbcShops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Shop> all(TenantId tenant) {
        return jdbc.sql("""
                SELECT id, name, marketplace, created_at FROM catalog.shop
                WHERE tenant_id = ? ORDER BY lower(name), id""").param(tenant.value()).query(JdbcShops::shop).list();
    }

    Optional<Shop> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                SELECT id, name, marketplace, created_at FROM catalog.shop
                WHERE tenant_id = ? AND id = ?""").params(tenant.value(), id).query(JdbcShops::shop).optional();
    }

    /** @throws NotFound when there is none of this tenant */
    void need(TenantId tenant, UUID id) {
        if (find(tenant, id).isEmpty()) {
            throw new NotFound();
        }
    }

    void add(TenantId tenant, Shop shop) {
        jdbc.sql("INSERT INTO catalog.shop (tenant_id, id, name, marketplace, created_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        tenant.value(),
                        shop.id(),
                        shop.name(),
                        shop.marketplace(),
                        shop.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void rename(TenantId tenant, UUID id, String name) {
        jdbc.sql("UPDATE catalog.shop SET name = ? WHERE tenant_id = ? AND id = ?")
                .params(name, tenant.value(), id)
                .update();
    }

    private static Shop shop(ResultSet row, int number) throws SQLException {
        return new Shop(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("marketplace"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
