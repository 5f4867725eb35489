package dovod.helpcenter;

import dovod.catalog.ProductId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters and what was said in them. */
@Repository
class JdbcLetters {

    private final JdbcClient jdbc;

    JdbcLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, Letter letter) {
        jdbc.sql("""
                INSERT INTO helpcenter.letter (tenant_id, id, shop_id, product_id, part, step, order_number, name,
                    consent, consented_at)
                VALUES (:tenant, :id, :shop, :product, :part, :step, :order, :name, :consent, :at::timestamptz)""")
                .param("tenant", tenant.value())
                .param("id", letter.id())
                .param("shop", letter.shop())
                .param("product", letter.product().value())
                .param("part", letter.part())
                .param("step", letter.step())
                .param("order", letter.order())
                .param("name", letter.name())
                .param("consent", letter.consent())
                .param("at", letter.consentedAt().toString())
                .update();
    }

    Optional<Letter> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM helpcenter.letter WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id)
                .query((row, number) -> letter(row))
                .optional();
    }

    void say(TenantId tenant, Said said) {
        jdbc.sql("""
                INSERT INTO helpcenter.said (tenant_id, id, letter_id, ours, body, files, at)
                VALUES (:tenant, :id, :letter, :ours, :body, :files::uuid[], :at::timestamptz)""")
                .param("tenant", tenant.value())
                .param("id", said.id())
                .param("letter", said.letter())
                .param("ours", said.ours())
                .param("body", said.body())
                .param("files", Cells.column(said.files()))
                .param("at", said.at().toString())
                .update();
    }

    /** Oldest first. */
    List<Said> said(TenantId tenant, UUID letter) {
        return jdbc.sql("SELECT * FROM helpcenter.said WHERE tenant_id = ? AND letter_id = ? ORDER BY at, id")
                .params(tenant.value(), letter)
                .query((row, number) -> said(row))
                .list();
    }

    /** A label with how many letters carry it. */
    record Tally(String label, long letters) {}

    /** Parts that letters of a product point at, the most first. */
    List<Tally> byPart(TenantId tenant, ProductId product) {
        return tally(tenant, product, "part");
    }

    /** Steps that letters of a product come from, the most first. */
    List<Tally> byStep(TenantId tenant, ProductId product) {
        return tally(tenant, product, "step::text");
    }

    private List<Tally> tally(TenantId tenant, ProductId product, String label) {
        return jdbc.sql("""
                SELECT %s AS label, count(*) AS letters FROM helpcenter.letter
                WHERE tenant_id = ? AND product_id = ? AND %s IS NOT NULL
                GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10""".formatted(label, label))
                .params(tenant.value(), product.value())
                .query((row, number) -> new Tally(row.getString("label"), row.getLong("letters")))
                .list();
    }

    Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return new HashSet<>(jdbc.sql("""
                SELECT asked.id FROM unnest(:files::uuid[]) AS asked (id)
                WHERE asked.id IN (SELECT unnest(s.files) FROM helpcenter.said s WHERE s.tenant_id = :tenant)
                   OR EXISTS (SELECT 1 FROM helpcenter.upload u
                              WHERE u.tenant_id = :tenant AND u.file_id = asked.id AND NOT u.used)""")
                .param("tenant", tenant.value())
                .param("files", Cells.column(files))
                .query((row, number) -> Cells.id(row, "id"))
                .list());
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                Cells.id(row, "id"),
                Cells.id(row, "shop_id"),
                new ProductId(Cells.id(row, "product_id")),
                row.getString("part"),
                row.getObject("step", Integer.class),
                row.getString("order_number"),
                row.getString("name"),
                row.getString("consent"),
                Cells.instant(row, "consented_at"));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                Cells.id(row, "id"),
                Cells.id(row, "letter_id"),
                row.getBoolean("ours"),
                row.getString("body"),
                Arrays.stream((Object[]) row.getArray("files").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                Cells.instant(row, "at"));
    }
}
