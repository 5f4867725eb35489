package dovod.remedies;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.ledger.Books;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What may be given. */
@Repository
class JdbcRemedies {

    private final JdbcClient jdbc;

    JdbcRemedies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Remedy> all(TenantId tenant) {
        return jdbc.sql("""
                SELECT * FROM remedies.remedy WHERE tenant_id = ? AND removed_at IS NULL
                ORDER BY kind, lower(title), id
                """).params(tenant.value()).query(JdbcRemedies::remedy).list();
    }

    Optional<Remedy> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM remedies.remedy WHERE tenant_id = ? AND id = ? AND removed_at IS NULL")
                .params(tenant.value(), id)
                .query(JdbcRemedies::remedy)
                .optional();
    }

    /** What the marketplace calls the kit, also of one that was removed. */
    Optional<String> kit(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT kit_sku FROM remedies.remedy WHERE tenant_id = ? AND id = ? AND kit_sku IS NOT NULL")
                .params(tenant.value(), id)
                .query(String.class)
                .optional();
    }

    void insert(TenantId tenant, UUID id, RemedyText.Checked text, UUID person, Instant now) {
        fill(jdbc.sql("""
                                INSERT INTO remedies.remedy (tenant_id, id, kind, title, usual, most, per_case, kit_sku,
                                    changed_at, changed_by)
                                VALUES (:tenant, :id, :kind, :title, :usual, :most, :perCase, :kit, :now::timestamptz,
                                    :person)
                                """), tenant, id, text, person, now).update();
    }

    /** False when another version stands by now. */
    boolean change(TenantId tenant, UUID id, int version, RemedyText.Checked text, UUID person, Instant now) {
        return fill(jdbc.sql("""
                                        UPDATE remedies.remedy
                                        SET kind = :kind, title = :title, usual = :usual, most = :most,
                                            per_case = :perCase, kit_sku = :kit, version = version + 1,
                                            changed_at = :now::timestamptz, changed_by = :person
                                        WHERE tenant_id = :tenant AND id = :id AND version = :version
                                          AND removed_at IS NULL
                                        """), tenant, id, text, person, now)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean remove(TenantId tenant, UUID id, Instant now) {
        return jdbc.sql("""
                UPDATE remedies.remedy SET removed_at = :now::timestamptz
                WHERE tenant_id = :tenant AND id = :id AND removed_at IS NULL
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("now", now.toString())
                        .update()
                == 1;
    }

    private static StatementSpec fill(
            StatementSpec statement, TenantId tenant, UUID id, RemedyText.Checked text, UUID person, Instant now) {
        return statement
                .param("tenant", tenant.value())
                .param("id", id)
                .param("kind", text.kind().code())
                .param("title", text.title())
                .param("usual", text.usual().minor())
                .param("most", text.most().minor())
                .param("perCase", text.perCase())
                .param("kit", text.kitSku())
                .param("now", now.toString())
                .param("person", person);
    }

    private static Remedy remedy(ResultSet row, int number) throws SQLException {
        return new Remedy(
                Cells.id(row, "id"),
                RemedyKind.ofCode(row.getString("kind")),
                row.getString("title"),
                money(row, "usual"),
                money(row, "most"),
                row.getInt("per_case"),
                row.getString("kit_sku"),
                row.getInt("version"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Books.money(row.getLong(column));
    }
}
