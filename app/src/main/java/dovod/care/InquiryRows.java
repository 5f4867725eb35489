package dovod.care;

import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a question to production stands in its row. */
final class InquiryRows {

    private InquiryRows() {}

    static Inquiry read(ResultSet row, int number) throws SQLException {
        return new Inquiry(
                Cells.id(row, "id"),
                Cells.id(row, "case_id"),
                row.getLong("number"),
                row.getString("sku"),
                row.getString("product"),
                row.getString("question"),
                row.getString("part"),
                List.of((String[]) row.getArray("pictures").getArray()),
                ids(row, "files"),
                Cells.instant(row, "asked_at"),
                Cells.id(row, "asked_by"),
                Cells.idIfAny(row, "person_id"),
                Cells.idIfAny(row, "team_id"),
                Cells.idIfAny(row, "deputy_id"),
                Cells.instant(row, "due_at"),
                new Inquiry.Reminders(
                        Cells.instantIfAny(row, "reminded_at"),
                        Cells.instantIfAny(row, "deputed_at"),
                        Cells.instantIfAny(row, "escalated_at")),
                answer(row),
                withdrawal(row),
                Cells.idIfAny(row, "macro_id"));
    }

    private static Inquiry.@Nullable Answer answer(ResultSet row) throws SQLException {
        var at = Cells.instantIfAny(row, "answered_at");
        var verdict = row.getString("verdict");
        return at == null
                ? null
                : new Inquiry.Answer(
                        at,
                        Cells.id(row, "answered_by"),
                        verdict == null ? null : Fault.ofCode(verdict).orElseThrow(),
                        row.getString("answer"),
                        ids(row, "answer_files"));
    }

    private static Inquiry.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = Cells.instantIfAny(row, "withdrawn_at");
        return at == null
                ? null
                : new Inquiry.Withdrawal(at, Cells.id(row, "withdrawn_by"), row.getString("withdrawn_why"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(UUID.class::cast)
                .toList();
    }
}
