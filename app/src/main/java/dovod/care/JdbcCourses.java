package dovod.care;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where cases stand, with the version of the procedure they go by: one row, one query. */
@Repository
class JdbcCourses {

    private static final TypeReference<Map<String, Settlement>> SETTLED = new TypeReference<>() {};
    private static final TypeReference<List<Solution>> SOLUTIONS = new TypeReference<>() {};
    private static final TypeReference<List<Sighting>> SEEN = new TypeReference<>() {};

    private static final String ROWS = """
            SELECT c.*, v.body, v.changed_at, v.changed_by FROM care.course c
            JOIN care.procedure_version v ON v.tenant_id = c.tenant_id
                AND v.procedure_id = c.procedure_id AND v.version = c.procedure_version
            WHERE c.tenant_id = :tenant AND c.case_id = :case AND NOT c.resting
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcCourses(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Stage> find(TenantId tenant, UUID caseId) {
        return find(ROWS, tenant, caseId);
    }

    /** For a change: nobody else changes it meanwhile. */
    Optional<Stage> lock(TenantId tenant, UUID caseId) {
        return find(ROWS + " FOR UPDATE OF c", tenant, caseId);
    }

    Optional<Stage.Name> stage(TenantId tenant, UUID caseId) {
        return jdbc.sql("SELECT stage FROM care.course WHERE tenant_id = :tenant AND case_id = :case AND NOT resting")
                .param("tenant", tenant.value())
                .param("case", caseId)
                .query((row, number) -> name(row))
                .optional();
    }

    /** False when somebody else has begun it first. */
    boolean begin(TenantId tenant, Stage stage) {
        var progress = stage.progress();
        return jdbc.sql("""
                INSERT INTO care.course (tenant_id, case_id, number, sku, procedure_id, procedure_version, stage, since,
                    begun_at)
                VALUES (:tenant, :case, :number, :sku, :procedure, :version, :stage, :since::timestamptz,
                    :begun::timestamptz)
                ON CONFLICT DO NOTHING
                """)
                        .param("tenant", tenant.value())
                        .param("case", progress.caseId())
                        .param("number", progress.number())
                        .param("sku", progress.sku())
                        .param("procedure", progress.procedure().id())
                        .param("version", progress.procedure().version())
                        .param("stage", stage.name().code())
                        .param("since", progress.since().toString())
                        .param("begun", progress.begunAt().toString())
                        .update()
                == 1;
    }

    void save(TenantId tenant, Stage stage) {
        var progress = stage.progress();
        var finding = progress.finding();
        var symptom = finding == null ? null : finding.symptom();
        jdbc.sql("""
                UPDATE care.course
                SET stage = :stage, since = :since::timestamptz, settled = :settled::jsonb, fault = :fault,
                    fault_reason = :reason, symptom = :symptom, part = :part, batch = :batch, step = :step,
                    found_at = :foundAt::timestamptz, found_by = :foundBy::uuid, solutions = :solutions::jsonb,
                    confirmed = :confirmed::jsonb, watch_until = :until::timestamptz, seen = :seen::jsonb,
                    closing = :closing::jsonb
                WHERE tenant_id = :tenant AND case_id = :case
                """)
                .param("tenant", tenant.value())
                .param("case", progress.caseId())
                .param("stage", stage.name().code())
                .param("since", progress.since().toString())
                .param("settled", json.writeValueAsString(progress.settled()))
                .param("fault", finding == null ? null : finding.fault().code())
                .param("reason", finding == null ? null : finding.reason())
                .param("symptom", symptom == null ? null : symptom.code())
                .param("part", finding == null ? null : finding.part())
                .param("batch", finding == null ? null : finding.batch())
                .param("step", finding == null ? null : finding.step())
                .param("foundAt", text(finding == null ? null : finding.at()))
                .param("foundBy", text(finding == null ? null : finding.person()))
                .param("solutions", json.writeValueAsString(progress.solutions()))
                .param("confirmed", written(progress.confirmed()))
                .param("until", text(progress.watchUntil()))
                .param("seen", json.writeValueAsString(progress.seen()))
                .param("closing", written(progress.sum()))
                .update();
    }

    private Optional<Stage> find(String rows, TenantId tenant, UUID caseId) {
        return jdbc.sql(rows)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .query((row, number) -> Stage.of(name(row), progress(row)))
                .optional();
    }

    private Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                Cells.id(row, "case_id"),
                row.getLong("number"),
                row.getString("sku"),
                procedure(row),
                Cells.instant(row, "since"),
                Cells.instant(row, "begun_at"),
                json.readValue(row.getString("settled"), SETTLED),
                finding(row),
                json.readValue(row.getString("solutions"), SOLUTIONS),
                read(row.getString("confirmed"), Confirmed.class),
                Cells.instantIfAny(row, "watch_until"),
                json.readValue(row.getString("seen"), SEEN),
                read(row.getString("closing"), ClosingSum.class));
    }

    private Procedure procedure(ResultSet row) throws SQLException {
        return new Procedure(
                Cells.id(row, "procedure_id"),
                row.getInt("procedure_version"),
                json.readValue(row.getString("body"), ProcedureText.class),
                Cells.instant(row, "changed_at"),
                Cells.idIfAny(row, "changed_by"));
    }

    private static @Nullable Finding finding(ResultSet row) throws SQLException {
        var fault = row.getString("fault");
        var symptom = row.getString("symptom");
        return fault == null
                ? null
                : new Finding(
                        Fault.ofCode(fault).orElseThrow(),
                        row.getString("fault_reason"),
                        symptom == null ? null : Symptom.ofCode(symptom).orElseThrow(),
                        row.getString("part"),
                        row.getString("batch"),
                        row.getString("step"),
                        Cells.id(row, "found_by"),
                        Cells.instant(row, "found_at"));
    }

    private static Stage.Name name(ResultSet row) throws SQLException {
        return Stage.Name.valueOf(row.getString("stage").toUpperCase(Locale.ROOT));
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private @Nullable String written(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
