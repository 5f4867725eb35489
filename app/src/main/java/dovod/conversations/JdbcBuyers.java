package dovod.conversations;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who write to a shop, by the other side's id. */
@Repository
class JdbcBuyers {

    private final JdbcClient jdbc;

    JdbcBuyers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Key(UUID shop, String externalId) {}

    record Buyer(UUID id, @Nullable String name) {}

    /** All who write in this batch; those not known yet are made. */
    Map<Key, Buyer> of(TenantId tenant, List<Arrival> arrivals) {
        var told = told(arrivals);
        if (told.isEmpty()) {
            return Map.of();
        }
        var known = known(tenant, told.keySet());
        var missing = new LinkedHashMap<>(told);
        missing.keySet().removeAll(known.keySet());
        if (!missing.isEmpty()) {
            make(tenant, missing);
            known.putAll(known(tenant, missing.keySet()));
        }
        rename(tenant, told, known);
        return known;
    }

    private static Map<Key, String> told(List<Arrival> arrivals) {
        var told = new LinkedHashMap<Key, String>();
        for (var arrival : arrivals) {
            if (arrival.buyer() != null) {
                var name = arrival.author() == Author.BUYER ? arrival.authorName() : null;
                told.merge(
                        new Key(arrival.shop(), arrival.buyer()),
                        name == null ? "" : name,
                        (one, two) -> two.isEmpty() ? one : two);
            }
        }
        return told;
    }

    private Map<Key, Buyer> known(TenantId tenant, Collection<Key> keys) {
        var found = new HashMap<Key, Buyer>();
        jdbc.sql("""
                SELECT b.shop_id, b.external_id, b.id, b.name
                FROM unnest(:shops::uuid[], :ids::text[]) AS told (shop_id, external_id)
                JOIN conversations.buyer b ON b.tenant_id = :tenant
                    AND b.shop_id = told.shop_id AND b.external_id = told.external_id
                """)
                .param("tenant", tenant.value())
                .param("shops", Cells.column(keys, Key::shop))
                .param("ids", Cells.column(keys, Key::externalId))
                .query(row -> {
                    found.put(
                            new Key(row.getObject(1, UUID.class), row.getString(2)),
                            new Buyer(row.getObject(3, UUID.class), row.getString(4)));
                });
        return found;
    }

    private void make(TenantId tenant, Map<Key, String> missing) {
        jdbc.sql("""
                INSERT INTO conversations.buyer (tenant_id, id, shop_id, external_id, name, sought)
                SELECT :tenant, id, shop_id, external_id, nullif(name, ''), nullif(sought, '')
                FROM unnest(:ids::uuid[], :shops::uuid[], :externalIds::text[], :names::text[], :soughts::text[])
                    AS told (id, shop_id, external_id, name, sought)
                ORDER BY shop_id, external_id
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(missing.keySet(), key -> Ids.next()))
                .param("shops", Cells.column(missing.keySet(), Key::shop))
                .param("externalIds", Cells.column(missing.keySet(), Key::externalId))
                .param("names", Cells.column(missing.values()))
                .param("soughts", Cells.column(missing.values(), Query::sought))
                .update();
    }

    private void rename(TenantId tenant, Map<Key, String> told, Map<Key, Buyer> known) {
        var renamed = new LinkedHashMap<UUID, String>();
        told.forEach((key, name) -> {
            var buyer = known.get(key);
            if (buyer != null && !name.isEmpty() && !name.equals(buyer.name())) {
                renamed.put(buyer.id(), name);
                known.put(key, new Buyer(buyer.id(), name));
            }
        });
        if (renamed.isEmpty()) {
            return;
        }
        jdbc.sql("""
                UPDATE conversations.buyer b SET name = told.name, sought = told.sought
                FROM (SELECT * FROM unnest(:ids::uuid[], :names::text[], :soughts::text[]) AS t (id, name, sought)
                      ORDER BY id) told
                WHERE b.tenant_id = :tenant AND b.id = told.id
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(renamed.keySet()))
                .param("names", Cells.column(renamed.values()))
                .param("soughts", Cells.column(renamed.values(), Query::sought))
                .update();
    }
}
