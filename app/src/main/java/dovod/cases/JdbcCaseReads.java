package dovod.cases;

import static dovod.platform.Cells.column;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads cases for pages. Every list follows an index of its own, so a page costs the same among a million rows. */
@Repository
class JdbcCaseReads {

    private static final String SELECT =
            "SELECT " + CaseColumns.ALL + " FROM cases.case_file WHERE tenant_id = :tenant ";
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);
    private static final String AWAKE = " AND closed_at IS NULL AND snoozed_until IS NULL AND merged_into IS NULL ";
    private static final String OPEN = " AND closed_at IS NULL AND merged_into IS NULL ";
    private static final String AFTER_DUE = """
             AND (:at::timestamptz IS NULL OR (due_at, id) > (:at::timestamptz, :id::uuid))
            ORDER BY due_at, id LIMIT :most
            """;

    /** More cases than these are not told one by one. */
    private static final int MOST_TOLD = 50;

    private final JdbcClient jdbc;

    JdbcCaseReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isThere(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM cases.case_file WHERE tenant_id = :tenant AND id = :id)")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<CaseRow> page(TenantId tenant, View view, @Nullable UUID person, @Nullable Cursor after, int most) {
        return jdbc.sql(page(view))
                .param("tenant", tenant.value())
                .param("person", person)
                .param("at", after == null ? null : after.at())
                .param("id", after == null ? null : after.id())
                .param("most", most)
                .query(CaseColumns::row)
                .list();
    }

    private static String page(View view) {
        return switch (view) {
            case MINE -> SELECT + " AND owner_id = :person::uuid " + AWAKE + AFTER_DUE;
            case UNASSIGNED -> SELECT + " AND owner_id IS NULL " + AWAKE + AFTER_DUE;
            case WAITING_US -> waiting(WaitingOn.US);
            case WAITING_BUYER -> waiting(WaitingOn.BUYER);
            case WAITING_OTHERS ->
                "SELECT * FROM ((" + waiting(WaitingOn.PRODUCTION) + ") UNION ALL (" + waiting(WaitingOn.MARKETPLACE)
                        + ")) others ORDER BY due_at, id LIMIT :most";
            case OVERDUE -> SELECT + " AND overdue " + AWAKE + AFTER_DUE;
            case SNOOZED -> SELECT + " AND snoozed_until IS NOT NULL " + OPEN + """
                     AND (:at::timestamptz IS NULL OR (snoozed_until, id) > (:at::timestamptz, :id::uuid))
                    ORDER BY snoozed_until, id LIMIT :most
                    """;
            case CLOSED -> SELECT + """
                     AND closed_at IS NOT NULL AND merged_into IS NULL
                     AND (:at::timestamptz IS NULL OR (closed_at, id) < (:at::timestamptz, :id::uuid))
                    ORDER BY closed_at DESC, id DESC LIMIT :most
                    """;
            case ALL -> SELECT + OPEN + """
                     AND (:at::timestamptz IS NULL OR (last_at, id) < (:at::timestamptz, :id::uuid))
                    ORDER BY last_at DESC, id DESC LIMIT :most
                    """;
        };
    }

    private static String waiting(WaitingOn on) {
        return SELECT + " AND waiting_on = '" + on.code() + "'" + AWAKE + AFTER_DUE;
    }

    /** In no order. */
    List<CaseRow> rows(TenantId tenant, Collection<UUID> ids) {
        return jdbc.sql(SELECT + " AND id = ANY (:ids::uuid[])")
                .param("tenant", tenant.value())
                .param("ids", column(ids))
                .query(CaseColumns::row)
                .list();
    }

    Optional<CaseRow> numbered(TenantId tenant, long number) {
        return jdbc.sql(SELECT + " AND number = :number")
                .param("tenant", tenant.value())
                .param("number", number)
                .query(CaseColumns::row)
                .optional();
    }

    long version(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT version FROM cases.case_file WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    List<CaseRow> ofBuyer(TenantId tenant, UUID buyer, int most) {
        return jdbc.sql(SELECT + " AND buyer_id = :buyer ORDER BY opened_at DESC, id DESC LIMIT :most")
                .param("tenant", tenant.value())
                .param("buyer", buyer)
                .param("most", most)
                .query(CaseColumns::row)
                .list();
    }

    /** Buyers' cases about a product in which somebody spoke during this time, the last spoken in first. */
    List<CaseRow> aboutProduct(TenantId tenant, UUID shop, String sku, Instant from, Instant to, int most) {
        return jdbc.sql(SELECT + """
                 AND sku = :sku AND shop_id = :shop AND kind = 'buyer' AND merged_into IS NULL
                 AND last_at >= :from::timestamptz AND opened_at <= :to::timestamptz
                ORDER BY last_at DESC, id DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("sku", sku)
                .param("shop", shop)
                .param("from", from.toString())
                .param("to", to.toString())
                .param("most", most)
                .query(CaseColumns::row)
                .list();
    }

    /** Open cases about a product. */
    List<UUID> openAbout(TenantId tenant, UUID shop, String sku) {
        return jdbc.sql("""
                SELECT id FROM cases.case_file
                WHERE tenant_id = ? AND sku = ? AND shop_id = ? AND closed_at IS NULL AND merged_into IS NULL
                ORDER BY opened_at DESC LIMIT ?
                """)
                .params(tenant.value(), sku, shop, MOST_TOLD)
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    /** By order, posting or sku, exactly; by the beginning of a buyer's name. */
    List<CaseRow> find(TenantId tenant, String words, int most) {
        return jdbc.sql("SELECT * FROM (("
                        + found("order_number = :words") + ") UNION (" + found("posting_number = :words") + ") UNION ("
                        + found("sku = :words") + ") UNION ("
                        + found("buyer_key COLLATE \"C\" >= :name AND buyer_key COLLATE \"C\" < :after")
                        + ")) found ORDER BY opened_at DESC, id DESC LIMIT :most")
                .param("tenant", tenant.value())
                .param("words", words)
                .param("name", words.toLowerCase(Locale.ROOT))
                .param("after", words.toLowerCase(Locale.ROOT) + LAST_CHARACTER)
                .param("most", most)
                .query(CaseColumns::row)
                .list();
    }

    private static String found(String condition) {
        return SELECT + " AND " + condition + " ORDER BY opened_at DESC, id DESC LIMIT :most";
    }
}
