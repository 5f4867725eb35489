package dovod.conversations;

import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Conversations as they stand. Whoever changes what belongs to one locks its row first; several are locked in the
 * order of their ids.
 */
@Repository
class JdbcConversations {

    private final JdbcClient jdbc;

    JdbcConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the threads of a batch; those not known yet are opened. */
    Map<ThreadKey, Standing> lock(
            TenantId tenant, List<Arrival> arrivals, Map<JdbcBuyers.Key, JdbcBuyers.Buyer> buyers) {
        var first = new LinkedHashMap<ThreadKey, Arrival>();
        arrivals.forEach(arrival -> first.putIfAbsent(arrival.thread(), arrival));
        var locked = lock(tenant, first.keySet());
        first.keySet().removeAll(locked.keySet());
        if (!first.isEmpty()) {
            open(tenant, first.values(), buyers);
            locked.putAll(lock(tenant, first.keySet()));
        }
        return locked;
    }

    Standing lock(TenantId tenant, ConversationId conversation) {
        return jdbc.sql("""
                SELECT * FROM conversations.conversation WHERE tenant_id = :tenant AND id = :id FOR UPDATE
                """)
                .param("tenant", tenant.value())
                .param("id", conversation.value())
                .query((row, number) -> standing(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Map<ThreadKey, Standing> lock(TenantId tenant, Collection<ThreadKey> threads) {
        var found = new HashMap<ThreadKey, Standing>();
        jdbc.sql("""
                SELECT c.*
                FROM unnest(:connections::uuid[], :ids::text[]) AS told (connection_id, external_id)
                JOIN conversations.conversation c ON c.tenant_id = :tenant
                    AND c.connection_id = told.connection_id AND c.external_id = told.external_id
                ORDER BY c.id
                FOR UPDATE OF c
                """)
                .param("tenant", tenant.value())
                .param("connections", Cells.column(threads, ThreadKey::connection))
                .param("ids", Cells.column(threads, ThreadKey::externalId))
                .query(row -> {
                    var standing = standing(row);
                    found.put(standing.thread(), standing);
                });
        return found;
    }

    private void open(TenantId tenant, Collection<Arrival> first, Map<JdbcBuyers.Key, JdbcBuyers.Buyer> buyers) {
        var opening = first.stream()
                .map(arrival -> Standing.opening(new ConversationId(Ids.next()), arrival, buyer(arrival, buyers)))
                .toList();
        jdbc.sql("""
                INSERT INTO conversations.conversation (tenant_id, id, channel, connection_id, shop_id, external_id,
                    kind, buyer_id, order_number, posting_number, sku, opened_at)
                SELECT :tenant, id, channel, connection_id, shop_id, external_id, kind, buyer_id, order_number,
                    posting_number, sku, opened_at
                FROM unnest(:ids::uuid[], :channels::text[], :connections::uuid[], :shops::uuid[],
                    :externalIds::text[], :kinds::text[], :buyers::uuid[], :orders::text[], :postings::text[],
                    :skus::text[], :opened::timestamptz[])
                    AS told (id, channel, connection_id, shop_id, external_id, kind, buyer_id, order_number,
                             posting_number, sku, opened_at)
                ORDER BY connection_id, external_id
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(opening, Standing::id))
                .param("channels", Cells.column(opening, Standing::channel))
                .param(
                        "connections",
                        Cells.column(opening, each -> each.thread().connection()))
                .param("shops", Cells.column(opening, Standing::shop))
                .param(
                        "externalIds",
                        Cells.column(opening, each -> each.thread().externalId()))
                .param("kinds", Cells.column(opening, Standing::kind))
                .param("buyers", Cells.column(opening, Standing::buyer))
                .param("orders", Cells.column(opening, each -> each.topic().order()))
                .param("postings", Cells.column(opening, each -> each.topic().posting()))
                .param("skus", Cells.column(opening, each -> each.topic().sku()))
                .param("opened", Cells.column(opening, Standing::openedAt))
                .update();
    }

    /** Writes how these stand now; their rows are locked. */
    void save(TenantId tenant, Collection<Standing> standings) {
        jdbc.sql("""
                UPDATE conversations.conversation c
                SET buyer_id = now.buyer_id, order_number = now.order_number, posting_number = now.posting_number,
                    sku = now.sku, last_message_id = now.last_message_id, last_external_id = now.last_external_id,
                    last_at = now.last_at, last_inbound_at = now.last_inbound_at,
                    closed_there_at = now.closed_there_at, ordinal = now.ordinal
                FROM unnest(:ids::uuid[], :buyers::uuid[], :orders::text[], :postings::text[], :skus::text[],
                    :lastMessages::uuid[], :lastExternalIds::text[], :lastAts::timestamptz[],
                    :lastInboundAts::timestamptz[], :closedThereAts::timestamptz[], :ordinals::bigint[])
                    AS now (id, buyer_id, order_number, posting_number, sku, last_message_id, last_external_id,
                            last_at, last_inbound_at, closed_there_at, ordinal)
                WHERE c.tenant_id = :tenant AND c.id = now.id
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(standings, Standing::id))
                .param("buyers", Cells.column(standings, Standing::buyer))
                .param("orders", Cells.column(standings, each -> each.topic().order()))
                .param("postings", Cells.column(standings, each -> each.topic().posting()))
                .param("skus", Cells.column(standings, each -> each.topic().sku()))
                .param(
                        "lastMessages",
                        Cells.column(standings, each -> each.tail().message()))
                .param(
                        "lastExternalIds",
                        Cells.column(standings, each -> each.tail().externalId()))
                .param("lastAts", Cells.column(standings, each -> each.tail().at()))
                .param("lastInboundAts", Cells.column(standings, Standing::lastInboundAt))
                .param("closedThereAts", Cells.column(standings, Standing::closedThereAt))
                .param("ordinals", Cells.column(standings, Standing::ordinal))
                .update();
    }

    private static java.util.@org.jspecify.annotations.Nullable UUID buyer(
            Arrival arrival, Map<JdbcBuyers.Key, JdbcBuyers.Buyer> buyers) {
        if (arrival.buyer() == null) {
            return null;
        }
        return Objects.requireNonNull(buyers.get(new JdbcBuyers.Key(arrival.shop(), arrival.buyer())))
                .id();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var last = Cells.idIfAny(row, "last_message_id");
        return new Standing(
                new ConversationId(Cells.id(row, "id")),
                new ThreadKey(Cells.id(row, "connection_id"), row.getString("external_id")),
                row.getString("channel"),
                Cells.id(row, "shop_id"),
                row.getString("kind"),
                Cells.idIfAny(row, "buyer_id"),
                new Standing.Topic(
                        row.getString("order_number"), row.getString("posting_number"), row.getString("sku")),
                Cells.instant(row, "opened_at"),
                new Standing.Tail(
                        last == null ? null : new MessageId(last),
                        row.getString("last_external_id"),
                        Cells.instantIfAny(row, "last_at")),
                Cells.instantIfAny(row, "last_inbound_at"),
                Cells.instantIfAny(row, "closed_there_at"),
                row.getLong("ordinal"));
    }
}
