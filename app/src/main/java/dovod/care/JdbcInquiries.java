package dovod.care;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to production. */
@Repository
class JdbcInquiries {

    private final JdbcClient jdbc;

    JdbcInquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TenantId tenant, Inquiry inquiry) {
        jdbc.sql("""
                INSERT INTO care.inquiry (tenant_id, id, case_id, number, sku, product, question, part, pictures, files,
                    asked_at, asked_by, person_id, team_id, deputy_id, due_at)
                VALUES (:tenant, :id, :case, :number, :sku, :product, :question, :part, :pictures::text[],
                    :files::uuid[], :at::timestamptz, :by, :person::uuid, :team::uuid, :deputy::uuid,
                    :due::timestamptz)
                """)
                .param("tenant", tenant.value())
                .param("id", inquiry.id())
                .param("case", inquiry.caseId())
                .param("number", inquiry.number())
                .param("sku", inquiry.sku())
                .param("product", inquiry.product())
                .param("question", inquiry.question())
                .param("part", inquiry.part())
                .param("pictures", Cells.column(inquiry.pictures()))
                .param("files", Cells.column(inquiry.files()))
                .param("at", inquiry.askedAt().toString())
                .param("by", inquiry.askedBy())
                .param("person", text(inquiry.person()))
                .param("team", text(inquiry.team()))
                .param("deputy", text(inquiry.deputy()))
                .param("due", inquiry.dueAt().toString())
                .update();
    }

    /** In the order in which they were asked. */
    List<Inquiry> of(TenantId tenant, UUID caseId) {
        return jdbc.sql(
                        "SELECT * FROM care.inquiry WHERE tenant_id = :tenant AND case_id = :case ORDER BY asked_at, id")
                .param("tenant", tenant.value())
                .param("case", caseId)
                .query(InquiryRows::read)
                .list();
    }

    Optional<Inquiry> find(TenantId tenant, UUID id) {
        return find("SELECT * FROM care.inquiry WHERE tenant_id = :tenant AND id = :id", tenant, id);
    }

    Optional<Inquiry> lock(TenantId tenant, UUID id) {
        return find("SELECT * FROM care.inquiry WHERE tenant_id = :tenant AND id = :id FOR UPDATE", tenant, id);
    }

    void answer(TenantId tenant, UUID id, Inquiry.Answer answer) {
        var verdict = answer.verdict();
        jdbc.sql("""
                UPDATE care.inquiry
                SET answered_at = :at::timestamptz, answered_by = :by, verdict = :verdict, answer = :text,
                    answer_files = :files::uuid[]
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("at", answer.at().toString())
                .param("by", answer.person())
                .param("verdict", verdict == null ? null : verdict.code())
                .param("text", answer.text())
                .param("files", Cells.column(answer.files()))
                .update();
    }

    void withdraw(TenantId tenant, UUID id, Inquiry.Withdrawal withdrawal) {
        jdbc.sql("""
                UPDATE care.inquiry
                SET withdrawn_at = :at::timestamptz, withdrawn_by = :by, withdrawn_why = :why
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("at", withdrawal.at().toString())
                .param("by", withdrawal.person())
                .param("why", withdrawal.why())
                .update();
    }

    void remind(TenantId tenant, UUID id, Inquiry.Reminders reminders, Instant dueAt) {
        jdbc.sql("""
                UPDATE care.inquiry
                SET reminded_at = :reminded::timestamptz, deputed_at = :deputed::timestamptz,
                    escalated_at = :escalated::timestamptz, due_at = :due::timestamptz
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("reminded", text(reminders.remindedAt()))
                .param("deputed", text(reminders.deputedAt()))
                .param("escalated", text(reminders.escalatedAt()))
                .param("due", dueAt.toString())
                .update();
    }

    void keepMacro(TenantId tenant, UUID id, UUID macro) {
        jdbc.sql("UPDATE care.inquiry SET macro_id = :macro WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .param("macro", macro)
                .update();
    }

    /** Which of these files a question, an answer or a marked picture still needs. */
    Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return new HashSet<>(jdbc.sql("""
                SELECT asked.id FROM unnest(:files::uuid[]) AS asked (id)
                WHERE asked.id IN (SELECT unnest(i.files || i.answer_files) FROM care.inquiry i
                                   WHERE i.tenant_id = :tenant)
                   OR asked.id IN (SELECT p.file_id FROM care.marked_picture p WHERE p.tenant_id = :tenant)
                """)
                .param("tenant", tenant.value())
                .param("files", Cells.column(files))
                .query((row, number) -> Cells.id(row, "id"))
                .list());
    }

    private Optional<Inquiry> find(String sql, TenantId tenant, UUID id) {
        return jdbc.sql(sql)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(InquiryRows::read)
                .optional();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
