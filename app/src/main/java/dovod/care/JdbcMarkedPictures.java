package dovod.care;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures that somebody drew on. */
@Repository
class JdbcMarkedPictures {

    private final JdbcClient jdbc;

    JdbcMarkedPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TenantId tenant, UUID caseId, MarkedPicture marked) {
        jdbc.sql("""
                INSERT INTO care.marked_picture (tenant_id, id, case_id, source, file_id, marks, person_id, at)
                VALUES (:tenant, :id, :case, :source, :file, :marks::jsonb, :person, :at::timestamptz)
                """)
                .param("tenant", tenant.value())
                .param("id", marked.id())
                .param("case", caseId)
                .param("source", marked.source())
                .param("file", marked.file())
                .param("marks", marked.marks())
                .param("person", marked.person())
                .param("at", marked.at().toString())
                .update();
    }

    /** Oldest first. */
    List<MarkedPicture> of(TenantId tenant, UUID caseId) {
        return jdbc.sql("""
                SELECT * FROM care.marked_picture WHERE tenant_id = :tenant AND case_id = :case ORDER BY at, id
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .query((row, number) -> new MarkedPicture(
                        Cells.id(row, "id"),
                        row.getString("source"),
                        Cells.id(row, "file_id"),
                        row.getString("marks"),
                        Cells.id(row, "person_id"),
                        Cells.instant(row, "at")))
                .list();
    }
}
