package dovod.orders;

import static dovod.orders.Columns.currencies;
import static dovod.orders.Columns.minors;
import static dovod.orders.Columns.texts;
import static dovod.orders.Columns.time;
import static dovod.orders.Columns.times;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPostings {

    private static final int MOST = 30;

    private final JdbcClient jdbc;

    JdbcPostings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** News older than what is known changes nothing; a part that is no longer told stays as it was. */
    void put(TenantId tenant, Telling telling, List<ToldPosting> told) {
        jdbc.sql("""
                INSERT INTO orders.posting AS known (tenant_id, shop_id, known_at, posting_number, order_number, scheme,
                    status, substatus, created_at, cancel_reason, cancelled_by, warehouse, delivery_city, cluster_to)
                SELECT :tenant, :shop, :knownAt, told.*
                FROM unnest(:postings::text[], :orders::text[], :schemes::text[], :statuses::text[],
                    :substatuses::text[], :created::timestamptz[], :reasons::text[], :by::text[], :warehouses::text[],
                    :cities::text[], :clusters::text[]) AS told
                ON CONFLICT (tenant_id, shop_id, posting_number) DO UPDATE SET
                    order_number = excluded.order_number, scheme = excluded.scheme, status = excluded.status,
                    substatus = coalesce(excluded.substatus, known.substatus),
                    created_at = coalesce(excluded.created_at, known.created_at),
                    cancel_reason = coalesce(excluded.cancel_reason, known.cancel_reason),
                    cancelled_by = coalesce(excluded.cancelled_by, known.cancelled_by),
                    warehouse = coalesce(excluded.warehouse, known.warehouse),
                    delivery_city = coalesce(excluded.delivery_city, known.delivery_city),
                    cluster_to = coalesce(excluded.cluster_to, known.cluster_to),
                    known_at = excluded.known_at
                WHERE known.known_at <= excluded.known_at""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("knownAt", time(telling.knownAt()))
                .param("postings", texts(told, ToldPosting::posting))
                .param("orders", texts(told, ToldPosting::order))
                .param("schemes", texts(told, ToldPosting::scheme))
                .param("statuses", texts(told, ToldPosting::status))
                .param("substatuses", texts(told, ToldPosting::substatus))
                .param("created", times(told, ToldPosting::createdAt))
                .param("reasons", texts(told, JdbcPostings::reason))
                .param("by", texts(told, JdbcPostings::by))
                .param("warehouses", texts(told, ToldPosting::warehouse))
                .param("cities", texts(told, ToldPosting::city))
                .param("clusters", texts(told, ToldPosting::cluster))
                .update();
        putItems(tenant, telling, told.stream().flatMap(Row::of).toList());
    }

    List<KnownPosting> find(TenantId tenant, Subject subject) {
        return jdbc.sql("""
                SELECT shop_id, posting_number, order_number, scheme, status, substatus, cancel_reason, cancelled_by,
                    warehouse, delivery_city, known_at
                FROM orders.posting
                WHERE tenant_id = :tenant AND shop_id = :shop
                    AND (order_number = :order OR posting_number = :posting)
                ORDER BY posting_number LIMIT :most""")
                .param("tenant", tenant.value())
                .param("shop", subject.shop())
                .param("order", subject.order(), Types.VARCHAR) // or PostgreSQL plans anew for each that is absent
                .param("posting", subject.posting(), Types.VARCHAR)
                .param("most", MOST)
                .query(JdbcPostings::posting)
                .list();
    }

    /** The shop that sold under this order or posting number; of several the one whose posting comes first. */
    Optional<UUID> shopOf(TenantId tenant, String number) {
        return jdbc.sql("""
                SELECT shop_id FROM orders.posting
                WHERE tenant_id = :tenant AND (order_number = :number OR posting_number = :number)
                ORDER BY posting_number LIMIT 1""")
                .param("tenant", tenant.value())
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    List<KnownItem> items(TenantId tenant, Collection<String> postings) {
        return jdbc.sql("""
                SELECT posting_number, sku, offer_id, name, quantity, price, currency FROM orders.posting_item
                WHERE tenant_id = ? AND posting_number = ANY (?) ORDER BY posting_number, sku""")
                .params(tenant.value(), postings.toArray(String[]::new))
                .query((row, number) -> new KnownItem(row.getString("posting_number"), item(row)))
                .list();
    }

    /** The line of this sku, else the dearest one. */
    Optional<Goods> bought(TenantId tenant, Subject subject) {
        return jdbc.sql("""
                SELECT i.sku, i.offer_id, i.name, i.quantity, i.price, i.currency
                FROM orders.posting p
                JOIN orders.posting_item i USING (tenant_id, shop_id, posting_number)
                WHERE p.tenant_id = :tenant AND p.shop_id = :shop
                    AND (p.order_number = :order OR p.posting_number = :posting)
                    AND (:sku IS NULL OR i.sku = :sku)
                ORDER BY i.price DESC NULLS LAST, i.sku LIMIT 1""")
                .param("tenant", tenant.value())
                .param("shop", subject.shop())
                .param("order", subject.order(), Types.VARCHAR)
                .param("posting", subject.posting(), Types.VARCHAR)
                .param("sku", subject.sku(), Types.VARCHAR)
                .query((row, number) -> {
                    var item = item(row);
                    return new Goods(item.sku(), item.offerId(), item.name(), null, item.quantity(), item.price());
                })
                .optional();
    }

    List<OrderCount> counts(TenantId tenant, Instant from, Instant until) {
        return jdbc.sql("""
                SELECT i.shop_id, i.sku, count(DISTINCT p.order_number) AS orders
                FROM orders.posting p
                LEFT JOIN orders.posting_item i USING (tenant_id, shop_id, posting_number)
                WHERE p.tenant_id = :tenant AND p.created_at >= :from::timestamptz AND p.created_at < :until::timestamptz
                GROUP BY GROUPING SETS ((), (i.shop_id, i.sku))
                HAVING GROUPING(i.sku) = 1 OR i.sku IS NOT NULL""")
                .param("tenant", tenant.value())
                .param("from", from.toString())
                .param("until", until.toString())
                .query((row, number) -> new OrderCount(
                        row.getObject("shop_id", UUID.class), row.getString("sku"), row.getLong("orders")))
                .list();
    }

    Optional<String> orderedSince(TenantId tenant, UUID shop, String sku, String buyer, Instant after) {
        return jdbc.sql("""
                SELECT p.posting_number FROM orders.posting_item i
                JOIN orders.posting p USING (tenant_id, shop_id, posting_number)
                WHERE i.tenant_id = :tenant AND i.shop_id = :shop AND i.sku = :sku
                    AND starts_with(p.order_number, :buyer || '-') AND p.created_at >= :after::timestamptz
                    AND p.cancelled_by IS NULL
                ORDER BY p.created_at, p.posting_number LIMIT 1""")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("sku", sku)
                .param("buyer", buyer)
                .param("after", after.toString())
                .query(String.class)
                .optional();
    }

    private void putItems(TenantId tenant, Telling telling, List<Row> rows) {
        var sorted = Batches.latest(rows, row -> row.posting + "\n" + row.item.sku());
        jdbc.sql("""
                INSERT INTO orders.posting_item (tenant_id, shop_id, posting_number, sku, offer_id, name, quantity,
                    price, currency)
                SELECT :tenant, :shop, told.*
                FROM unnest(:postings::text[], :skus::text[], :offers::text[], :names::text[], :quantities::int[],
                    :prices::bigint[], :currencies::text[]) AS told
                ON CONFLICT (tenant_id, shop_id, posting_number, sku) DO UPDATE SET
                    offer_id = excluded.offer_id, name = excluded.name, quantity = excluded.quantity,
                    price = excluded.price, currency = excluded.currency""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("postings", texts(sorted, Row::posting))
                .param("skus", texts(sorted, row -> row.item.sku()))
                .param("offers", texts(sorted, row -> row.item.offerId()))
                .param("names", texts(sorted, row -> row.item.name()))
                .param(
                        "quantities",
                        sorted.stream().map(row -> row.item.quantity()).toArray(Integer[]::new))
                .param("prices", minors(sorted, row -> row.item.price()))
                .param("currencies", currencies(sorted, row -> row.item.price()))
                .update();
    }

    private static @Nullable String reason(ToldPosting posting) {
        var cancellation = posting.cancellation();
        return cancellation == null || cancellation.reason().isEmpty() ? null : cancellation.reason();
    }

    private static @Nullable String by(ToldPosting posting) {
        var cancellation = posting.cancellation();
        return cancellation == null ? null : cancellation.by();
    }

    private static KnownPosting posting(ResultSet row, int number) throws SQLException {
        return new KnownPosting(
                row.getObject("shop_id", UUID.class),
                row.getString("posting_number"),
                row.getString("order_number"),
                row.getString("scheme"),
                row.getString("status"),
                row.getString("substatus"),
                row.getString("cancel_reason"),
                row.getString("cancelled_by"),
                row.getString("warehouse"),
                row.getString("delivery_city"),
                Columns.at(row, "known_at"));
    }

    private static ToldPosting.Item item(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new ToldPosting.Item(
                row.getString("sku"),
                row.getString("offer_id"),
                row.getString("name"),
                row.getInt("quantity"),
                currency == null ? null : new Money(row.getLong("price"), currency));
    }

    private record Row(String posting, ToldPosting.Item item) {
        static Stream<Row> of(ToldPosting posting) {
            return posting.items().stream()
                    .sorted(Comparator.comparing(ToldPosting.Item::sku))
                    .map(item -> new Row(posting.posting(), item));
        }
    }
}
