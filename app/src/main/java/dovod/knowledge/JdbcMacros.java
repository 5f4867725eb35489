package dovod.knowledge;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Macros and what they said before. */
@Repository
class JdbcMacros {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    JdbcMacros(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By title; those whose title or text has these words, titles that begin with them first. */
    List<Macro> list(TenantId tenant, @Nullable Collection<UUID> teams, String words) {
        return jdbc.sql("""
                SELECT * FROM knowledge.macro
                WHERE tenant_id = :tenant AND removed_at IS NULL
                  AND (:teams::uuid[] IS NULL OR team_id IS NULL OR team_id = ANY (:teams::uuid[]))
                  AND (:words = '' OR position(:words IN lower(title)) > 0 OR position(:words IN lower(body)) > 0)
                ORDER BY NOT starts_with(lower(title), :words), lower(title), id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("teams", teams == null ? null : Cells.column(teams))
                .param("words", words.strip().toLowerCase(Locale.ROOT))
                .param("most", MOST)
                .query((row, number) -> macro(row))
                .list();
    }

    Optional<Macro> find(TenantId tenant, MacroId id) {
        return jdbc.sql("SELECT * FROM knowledge.macro WHERE tenant_id = :tenant AND id = :id AND removed_at IS NULL")
                .param("tenant", tenant.value())
                .param("id", id.value())
                .query((row, number) -> macro(row))
                .optional();
    }

    /** Newest first, without the one that stands. */
    List<MacroWording> wordings(TenantId tenant, MacroId id) {
        return jdbc.sql("""
                SELECT * FROM knowledge.macro_version
                WHERE tenant_id = :tenant AND macro_id = :id
                ORDER BY version DESC
                """)
                .param("tenant", tenant.value())
                .param("id", id.value())
                .query((row, number) -> new MacroWording(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("body"),
                        Cells.instant(row, "changed_at"),
                        Cells.id(row, "changed_by")))
                .list();
    }

    void insert(TenantId tenant, MacroId id, MacroText text, UUID person, Instant now) {
        jdbc.sql("""
                INSERT INTO knowledge.macro (tenant_id, id, title, body, files, team_id, changed_at, changed_by)
                VALUES (:tenant, :id, :title, :body, :files::uuid[], :team, :now::timestamptz, :person)
                """)
                .param("tenant", tenant.value())
                .param("id", id.value())
                .param("title", text.title())
                .param("body", text.body())
                .param("files", Cells.column(text.files()))
                .param("team", text.team())
                .param("now", now.toString())
                .param("person", person)
                .update();
    }

    /** False when another version stands by now. */
    boolean change(TenantId tenant, MacroId id, int version, MacroText text, UUID person, Instant now) {
        return jdbc.sql("""
                WITH kept AS (
                    INSERT INTO knowledge.macro_version (tenant_id, macro_id, version, title, body, changed_at,
                        changed_by)
                    SELECT tenant_id, id, version, title, body, changed_at, changed_by FROM knowledge.macro
                    WHERE tenant_id = :tenant AND id = :id AND version = :version AND removed_at IS NULL
                    ON CONFLICT DO NOTHING)
                UPDATE knowledge.macro
                SET title = :title, body = :body, files = :files::uuid[], team_id = :team, version = version + 1,
                    changed_at = :now::timestamptz, changed_by = :person
                WHERE tenant_id = :tenant AND id = :id AND version = :version AND removed_at IS NULL
                """)
                        .param("tenant", tenant.value())
                        .param("id", id.value())
                        .param("version", version)
                        .param("title", text.title())
                        .param("body", text.body())
                        .param("files", Cells.column(text.files()))
                        .param("team", text.team())
                        .param("now", now.toString())
                        .param("person", person)
                        .update()
                == 1;
    }

    boolean remove(TenantId tenant, MacroId id, Instant now) {
        return jdbc.sql("""
                UPDATE knowledge.macro SET removed_at = :now::timestamptz
                WHERE tenant_id = :tenant AND id = :id AND removed_at IS NULL
                """)
                        .param("tenant", tenant.value())
                        .param("id", id.value())
                        .param("now", now.toString())
                        .update()
                == 1;
    }

    Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return new HashSet<>(jdbc.sql("""
                SELECT asked.id FROM unnest(:files::uuid[]) AS asked (id)
                WHERE asked.id IN (SELECT unnest(m.files) FROM knowledge.macro m
                                   WHERE m.tenant_id = :tenant AND m.removed_at IS NULL)
                """)
                .param("tenant", tenant.value())
                .param("files", Cells.column(files))
                .query((row, number) -> Cells.id(row, "id"))
                .list());
    }

    private static Macro macro(ResultSet row) throws SQLException {
        return new Macro(
                new MacroId(Cells.id(row, "id")),
                row.getString("title"),
                row.getString("body"),
                Arrays.stream((Object[]) row.getArray("files").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                Cells.idIfAny(row, "team_id"),
                row.getInt("version"),
                Cells.instant(row, "changed_at"),
                Cells.id(row, "changed_by"));
    }
}
