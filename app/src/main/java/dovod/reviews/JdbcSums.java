package dovod.reviews;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kept sums of marks; each change of a review changes them in the same transaction. */
@Repository
class JdbcSums {

    private static final String MARK = """
            coalesce(sum(marks), 0) AS marks, coalesce(sum(marks * stars), 0) AS sum,
            coalesce(sum(marks) FILTER (WHERE stars <= 3), 0) AS bad, coalesce(sum(thanks), 0) AS thanks
            """;

    private final JdbcClient jdbc;

    JdbcSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A product with its marks. */
    record ProductMark(UUID shop, String sku, Mark mark, Mark recent) {}

    /**
     * Adds these reviews to the sums, or takes them out; those that are gone or do not count are left out.
     *
     * @param sign 1 or -1
     */
    void add(TenantId tenant, Collection<UUID> voices, int sign) {
        jdbc.sql("""
                INSERT INTO reviews.star_sum AS kept (tenant_id, shop_id, sku, day, stars, marks, thanks)
                SELECT tenant_id, shop_id, sku, (published_at AT TIME ZONE 'UTC')::date, rating, :sign * count(*),
                       :sign * count(thanks)
                FROM reviews.voice
                WHERE tenant_id = :tenant AND id = ANY (:ids::uuid[]) AND kind = 'review' AND counted
                  AND vanished_at IS NULL
                GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
                ON CONFLICT (tenant_id, shop_id, sku, day, stars)
                DO UPDATE SET marks = kept.marks + excluded.marks, thanks = kept.thanks + excluded.thanks
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(voices))
                .param("sign", sign)
                .update();
    }

    /** Of all products, or of one, over days from one to another, both included. */
    Mark between(
            TenantId tenant,
            @Nullable UUID shop,
            @Nullable String sku,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return jdbc.sql("SELECT " + MARK + " FROM reviews.star_sum " + where(shop, sku)
                        + (from == null ? "" : " AND day >= :from::date")
                        + (to == null ? "" : " AND day <= :to::date"))
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("sku", sku)
                .param("from", text(from))
                .param("to", text(to))
                .query((row, number) -> mark(row))
                .single();
    }

    /** By month, the earliest first. */
    Map<YearMonth, Mark> months(TenantId tenant, @Nullable UUID shop, @Nullable String sku, LocalDate from) {
        return jdbc
                .sql("SELECT to_char(day, 'YYYY-MM') AS month, " + MARK + " FROM reviews.star_sum " + where(shop, sku)
                        + " AND day >= :from::date GROUP BY 1 ORDER BY 1")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("sku", sku)
                .param("from", from.toString())
                .query((row, number) -> Map.entry(YearMonth.parse(row.getString("month")), mark(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Mark::plus, TreeMap::new));
    }

    /** Every product that has marks, the worst of late first. */
    List<ProductMark> products(TenantId tenant, LocalDate recentFrom, int most) {
        return jdbc.sql("""
                SELECT * FROM (
                SELECT shop_id, sku, sum(marks) AS marks, sum(marks * stars) AS sum,
                       coalesce(sum(marks) FILTER (WHERE stars <= 3), 0) AS bad, sum(thanks) AS thanks,
                       coalesce(sum(marks) FILTER (WHERE day >= :recent::date), 0) AS recent_marks,
                       coalesce(sum(marks * stars) FILTER (WHERE day >= :recent::date), 0) AS recent_sum,
                       coalesce(sum(marks) FILTER (WHERE day >= :recent::date AND stars <= 3), 0) AS recent_bad,
                       coalesce(sum(thanks) FILTER (WHERE day >= :recent::date), 0) AS recent_thanks
                FROM reviews.star_sum
                WHERE tenant_id = :tenant
                GROUP BY shop_id, sku
                HAVING sum(marks) > 0) AS product
                ORDER BY recent_sum::numeric / nullif(recent_marks, 0) NULLS LAST, sku
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("recent", recentFrom.toString())
                .param("most", most)
                .query((row, number) -> new ProductMark(
                        Cells.id(row, "shop_id"),
                        row.getString("sku"),
                        mark(row),
                        new Mark(
                                row.getLong("recent_marks"),
                                row.getLong("recent_sum"),
                                row.getLong("recent_bad"),
                                row.getLong("recent_thanks"))))
                .list();
    }

    /** Says only what is asked for: a page plans a query once, and "any product" would be planned for all of them. */
    private static String where(@Nullable UUID shop, @Nullable String sku) {
        return "WHERE tenant_id = :tenant"
                + (shop == null ? "" : " AND shop_id = :shop")
                + (sku == null ? "" : " AND sku = :sku");
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(row.getLong("marks"), row.getLong("sum"), row.getLong("bad"), row.getLong("thanks"));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
