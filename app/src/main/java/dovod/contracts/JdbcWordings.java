package dovod.contracts;

import dovod.kernel.TenantId;
import dovod.lib.clausediff.Clause;
import dovod.lib.clausediff.Outline;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What clauses said, each wording once, to be searched. */
@Repository
class JdbcWordings {

    private static final String ROWS = """
            SELECT w.contract_id, c.title, w.identity, w.path, w.body, w.first_on, w.last_on
            FROM contracts.wording w
            JOIN contracts.contract c ON c.tenant_id = w.tenant_id AND c.id = w.contract_id
            WHERE w.tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    JdbcWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(TenantId tenant, ContractVersion version, Outline outline) {
        jdbc.sql("""
                INSERT INTO contracts.wording (tenant_id, contract_id, identity, digest, path, body, first_on, last_on)
                SELECT :tenant, :contract, w.identity, md5(w.path || chr(10) || w.body)::uuid, w.path, w.body, :day, :day
                FROM unnest(:identities::uuid[], :paths::text[], :bodies::text[]) AS w (identity, path, body)
                ON CONFLICT (tenant_id, contract_id, identity, digest) DO UPDATE
                SET first_on = least(contracts.wording.first_on, excluded.first_on),
                    last_on = greatest(contracts.wording.last_on, excluded.last_on)
                """)
                .param("tenant", tenant.value())
                .param("contract", version.contract())
                .param("day", version.publishedOn())
                .param("identities", Cells.column(version.identities()))
                .param("paths", Cells.column(outline.clauses(), Clause::path))
                .param("bodies", Cells.column(outline.clauses(), Clause::words))
                .update();
    }

    /** What a clause has said, the newest first. */
    List<Wording> of(TenantId tenant, UUID identity) {
        return jdbc.sql(ROWS + "AND w.identity = :identity ORDER BY w.last_on DESC, w.first_on DESC")
                .param("tenant", tenant.value())
                .param("identity", identity)
                .query((row, number) -> wording(row))
                .list();
    }

    /** Wordings with these words, the best and newest first. */
    List<Wording> search(TenantId tenant, String query, int most) {
        return jdbc.sql("""
                SELECT found.*, c.title
                FROM contracts.find_words(websearch_to_tsquery('platform.russian', :query), :most) found
                JOIN contracts.contract c ON c.tenant_id = :tenant AND c.id = found.contract_id
                """)
                .param("tenant", tenant.value())
                .param("query", query)
                .param("most", most)
                .query((row, number) -> wording(row))
                .list();
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                Cells.id(row, "contract_id"),
                row.getString("title"),
                Cells.id(row, "identity"),
                row.getString("path"),
                row.getString("body"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }
}
