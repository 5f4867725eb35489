package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes and the drafts of notes. */
@Repository
class JdbcNotes {

    private final JdbcClient jdbc;

    JdbcNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, UUID caseId, Note note) {
        jdbc.sql("""
                INSERT INTO cases.note (tenant_id, id, case_id, person_id, body, files, written_at)
                VALUES (:tenant, :id, :case, :person, :body, :files::uuid[], :at::timestamptz)
                ON CONFLICT (tenant_id, id) DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("id", note.id())
                .param("case", caseId)
                .param("person", note.person())
                .param("body", note.body())
                .param("files", Cells.column(note.files()))
                .param("at", note.at().toString())
                .update();
    }

    /** Oldest first. */
    List<Note> of(TenantId tenant, Collection<UUID> cases) {
        return jdbc.sql("""
                SELECT id, person_id, body, files, written_at FROM cases.note
                WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])
                ORDER BY written_at, id
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .query(JdbcNotes::note)
                .list();
    }

    /** Which of these files a note, or what is being written of one, still needs. */
    Set<UUID> heldFiles(TenantId tenant, Collection<UUID> files) {
        return new HashSet<>(jdbc.sql("""
                SELECT asked.id FROM unnest(:files::uuid[]) AS asked (id)
                WHERE asked.id IN (SELECT unnest(n.files) FROM cases.note n WHERE n.tenant_id = :tenant)
                   OR asked.id IN (SELECT unnest(d.files) FROM cases.note_draft d WHERE d.tenant_id = :tenant)
                """)
                .param("tenant", tenant.value())
                .param("files", Cells.column(files))
                .query((row, number) -> Cells.id(row, "id"))
                .list());
    }

    Optional<NoteDraft> draft(TenantId tenant, UUID caseId, UUID person) {
        return jdbc.sql("""
                SELECT body, files, version, saved_at FROM cases.note_draft
                WHERE tenant_id = :tenant AND case_id = :case AND person_id = :person
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .param("person", person)
                .query(JdbcNotes::draft)
                .optional();
    }

    /** Of these cases, those in which this person has begun a note. */
    Set<UUID> drafted(TenantId tenant, UUID person, Collection<UUID> cases) {
        return new HashSet<>(jdbc.sql("""
                SELECT case_id FROM cases.note_draft
                WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[]) AND person_id = :person
                  AND (body <> '' OR cardinality(files) > 0)
                """)
                .param("tenant", tenant.value())
                .param("person", person)
                .param("cases", Cells.column(cases))
                .query((row, number) -> Cells.id(row, "case_id"))
                .list());
    }

    /** False when what stands is not the version the writer began from. */
    boolean save(TenantId tenant, UUID caseId, UUID person, NoteDraft draft, Instant now) {
        var sql = draft.version() == 0 ? """
                INSERT INTO cases.note_draft (tenant_id, case_id, person_id, body, files, version, saved_at)
                VALUES (:tenant, :case, :person, :body, :files::uuid[], :version + 1, :at::timestamptz)
                ON CONFLICT DO NOTHING
                """ : """
                UPDATE cases.note_draft
                SET body = :body, files = :files::uuid[], version = version + 1, saved_at = :at::timestamptz
                WHERE tenant_id = :tenant AND case_id = :case AND person_id = :person AND version = :version
                """;
        return jdbc.sql(sql)
                        .param("tenant", tenant.value())
                        .param("case", caseId)
                        .param("person", person)
                        .param("body", draft.body())
                        .param("files", Cells.column(draft.files()))
                        .param("version", draft.version())
                        .param("at", now.toString())
                        .update()
                > 0;
    }

    void dropDraft(TenantId tenant, UUID caseId, UUID person) {
        jdbc.sql("""
                DELETE FROM cases.note_draft
                WHERE tenant_id = :tenant AND case_id = :case AND person_id = :person
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .param("person", person)
                .update();
    }

    /** What was begun in one case goes on in the other; who has begun one there already keeps that. */
    void moveDrafts(TenantId tenant, CaseId from, CaseId into) {
        jdbc.sql("""
                UPDATE cases.note_draft d SET case_id = :into
                WHERE d.tenant_id = :tenant AND d.case_id = :from
                  AND NOT EXISTS (
                      SELECT FROM cases.note_draft other
                      WHERE other.tenant_id = :tenant AND other.case_id = :into AND other.person_id = d.person_id)
                """)
                .param("tenant", tenant.value())
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                Cells.id(row, "id"),
                Cells.id(row, "person_id"),
                row.getString("body"),
                files(row),
                Cells.instant(row, "written_at"));
    }

    private static NoteDraft draft(ResultSet row, int number) throws SQLException {
        return new NoteDraft(row.getString("body"), files(row), row.getLong("version"), Cells.instant(row, "saved_at"));
    }

    private static List<UUID> files(ResultSet row) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray("files").getArray());
    }
}
