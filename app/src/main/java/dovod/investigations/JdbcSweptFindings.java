package dovod.investigations;

import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSweptFindings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Reckoned>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<Evidence>> FACTS = new TypeReference<>() {};
    private static final String FITS = """
            WHERE tenant_id = :tenant
                AND (:kind::text IS NULL OR kind = :kind::text)
                AND (:state::text IS NULL OR state = :state::text)
                AND (:from::date IS NULL OR claim_by >= :from::date)
                AND (:before::date IS NULL OR claim_by <= :before::date)
                AND stake >= :least
                AND (:words = '' OR strpos(lower(concat_ws(' ', posting_number, sku, product)), :words) > 0)
            """;

    private final JdbcClient jdbc;

    JdbcSweptFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what a sweep found. What is claimed, settled or dismissed stays as it is; a term once told gets no longer.
     *
     * @return for each that is kept anew or seen again, whether it is new
     */
    List<Boolean> keep(TenantId tenant, UUID shop, List<Discovery> found, Instant now) {
        return jdbc.sql("""
                INSERT INTO investigations.finding AS known (tenant_id, shop_id, found_at, seen_at, state, id, kind, about,
                    subject, posting_number, order_number, sku, product, quantity, stake, currency, calculation,
                    evidence, ordered_at, began_at, claim_by)
                SELECT :tenant, :shop, :now, :now, 'open', told.*
                FROM unnest(:ids::uuid[], :kinds::text[], :abouts::text[], :subjects::text[], :postings::text[],
                    :orders::text[], :skus::text[], :products::text[], :quantities::int[], :stakes::bigint[],
                    :currencies::text[], :calculations::jsonb[], :evidence::jsonb[], :ordered::timestamptz[],
                    :began::timestamptz[], :claimBy::date[]) AS told
                ON CONFLICT (tenant_id, shop_id, about, subject) DO UPDATE SET
                    kind = excluded.kind, quantity = excluded.quantity, stake = excluded.stake,
                    currency = excluded.currency, calculation = excluded.calculation, evidence = excluded.evidence,
                    began_at = least(known.began_at, excluded.began_at),
                    claim_by = least(known.claim_by, excluded.claim_by), seen_at = excluded.seen_at, state = 'open'
                WHERE known.state IN ('open', 'gone')
                RETURNING found_at = seen_at AS fresh""")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", Cells.column(found, one -> Ids.next()))
                .param("kinds", Cells.column(found, one -> one.kind().code()))
                .param("abouts", Cells.column(found, one -> one.about().code()))
                .param("subjects", Cells.column(found, Discovery::subject))
                .param("postings", Cells.column(found, Discovery::posting))
                .param("orders", Cells.column(found, Discovery::order))
                .param("skus", Cells.column(found, Discovery::sku))
                .param("products", Cells.column(found, Discovery::product))
                .param("quantities", Cells.column(found, Discovery::quantity))
                .param("stakes", Cells.column(found, one -> one.stake().minor()))
                .param("currencies", Cells.column(found, one -> one.stake().currency()))
                .param("calculations", Cells.column(found, one -> JSON.writeValueAsString(one.calculation())))
                .param("evidence", Cells.column(found, one -> JSON.writeValueAsString(one.evidence())))
                .param("ordered", Cells.column(found, Discovery::orderedAt))
                .param("began", Cells.column(found, Discovery::beganAt))
                .param("claimBy", Cells.column(found, Discovery::claimBy))
                .query((row, number) -> row.getBoolean("fresh"))
                .list();
    }

    /** What the sweep of this moment went over and did not see any more. */
    int forget(TenantId tenant, UUID shop, Instant since, Instant now) {
        return jdbc.sql("""
                UPDATE investigations.finding SET state = 'gone', changed_at = :now
                WHERE tenant_id = :tenant AND shop_id = :shop AND state = 'open' AND seen_at < :now
                    AND (ordered_at IS NULL OR ordered_at >= :since)""")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Finding> of(TenantId tenant, Collection<UUID> ids) {
        return jdbc.sql("""
                SELECT * FROM investigations.finding WHERE tenant_id = ? AND id = ANY (?::uuid[])
                ORDER BY claim_by, stake DESC, id""")
                .params(tenant.value(), Cells.column(ids))
                .query(JdbcSweptFindings::finding)
                .list();
    }

    List<Finding> ofOrder(TenantId tenant, String number) {
        return jdbc.sql("""
                SELECT * FROM investigations.finding
                WHERE tenant_id = :tenant AND (posting_number = :number OR order_number = :number)
                ORDER BY claim_by, stake DESC, id""")
                .param("tenant", tenant.value())
                .param("number", number)
                .query(JdbcSweptFindings::finding)
                .list();
    }

    List<Finding> find(TenantId tenant, FindingQuery query, int skip, int most) {
        return fitting(
                        "SELECT * FROM investigations.finding " + FITS
                                + "ORDER BY claim_by, stake DESC, id OFFSET :skip LIMIT :most",
                        tenant,
                        query)
                .param("skip", skip)
                .param("most", most)
                .query(JdbcSweptFindings::finding)
                .list();
    }

    List<FindingTotal> totals(TenantId tenant, FindingQuery query) {
        return fitting(
                        "SELECT kind, state, count(*)::int AS findings, sum(stake)::bigint AS stake, currency"
                                + " FROM investigations.finding " + FITS
                                + "GROUP BY kind, state, currency ORDER BY 1, 2, 5",
                        tenant,
                        query)
                .query((row, number) -> new FindingTotal(
                        FindingKind.ofCode(row.getString("kind")),
                        Finding.State.ofCode(row.getString("state")),
                        row.getInt("findings"),
                        new Money(row.getLong("stake"), row.getString("currency"))))
                .list();
    }

    private JdbcClient.StatementSpec fitting(String sql, TenantId tenant, FindingQuery query) {
        return jdbc.sql(sql)
                .param("tenant", tenant.value())
                .param("kind", query.kind() == null ? null : query.kind().code())
                .param("state", query.state() == null ? null : query.state().code())
                .param("from", query.claimFrom())
                .param("before", query.claimBefore())
                .param("least", query.atLeast())
                .param("words", query.words().strip().toLowerCase(Locale.ROOT));
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                Cells.id(row, "id"),
                Cells.id(row, "shop_id"),
                FindingKind.ofCode(row.getString("kind")),
                About.ofCode(row.getString("about")),
                row.getString("subject"),
                row.getString("posting_number"),
                row.getString("order_number"),
                row.getString("sku"),
                row.getString("product"),
                row.getInt("quantity"),
                new Money(row.getLong("stake"), row.getString("currency")),
                JSON.readValue(row.getString("calculation"), LINES),
                JSON.readValue(row.getString("evidence"), FACTS),
                Cells.instant(row, "began_at"),
                row.getObject("claim_by", LocalDate.class),
                Cells.instant(row, "found_at"),
                Finding.State.ofCode(row.getString("state")),
                Cells.idIfAny(row, "claim_id"),
                row.getString("reason"));
    }
}
