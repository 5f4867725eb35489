package dovod.cases;

import static dovod.platform.Cells.column;

import dovod.cases.CaseRow.About;
import dovod.cases.CaseRow.Care;
import dovod.cases.CaseRow.Closure;
import dovod.cases.CaseRow.Last;
import dovod.cases.CaseRow.Notice;
import dovod.cases.CaseRow.Owed;
import dovod.cases.CaseRow.Sleep;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns of {@code cases.case_file}: each named once, with its type and where its value stands in a row. */
final class CaseColumns {

    private record Column(String type, Function<CaseRow, @Nullable Object> value) {}

    /** Tags go through an array of rows as one text; no tag holds this character. */
    private static final String BETWEEN_TAGS = "\u001f";

    private static final Map<String, Column> FIXED = new LinkedHashMap<>();
    private static final Map<String, Column> CHANGING = new LinkedHashMap<>();

    static {
        FIXED.put("id", new Column("uuid", CaseRow::id));
        FIXED.put("number", new Column("bigint", CaseRow::number));
        FIXED.put("shop_id", new Column("uuid", row -> row.about().shop()));
        FIXED.put("marketplace", new Column("text", row -> row.about().marketplace()));
        FIXED.put("kind", new Column("text", row -> row.about().kind()));
        FIXED.put("opened_at", new Column("timestamptz", CaseRow::openedAt));
        CHANGING.put("round_at", new Column("timestamptz", CaseRow::roundAt));
        CHANGING.put("buyer_id", new Column("uuid", row -> row.about().buyer()));
        CHANGING.put("buyer_name", new Column("text", row -> row.about().buyerName()));
        CHANGING.put("order_number", new Column("text", row -> row.about().order()));
        CHANGING.put("posting_number", new Column("text", row -> row.about().posting()));
        CHANGING.put("sku", new Column("text", row -> row.about().sku()));
        CHANGING.put("subject", new Column("text", row -> row.about().subject()));
        CHANGING.put("last_at", new Column("timestamptz", row -> row.last().at()));
        CHANGING.put("last_line", new Column("text", row -> row.last().line()));
        CHANGING.put("last_author", new Column("text", row -> row.last().author()));
        CHANGING.put("unread", new Column("boolean", row -> row.last().unread()));
        CHANGING.put(
                "waiting_on", new Column("text", row -> row.care().waitingOn().code()));
        CHANGING.put("owner_id", new Column("uuid", row -> row.care().owner()));
        CHANGING.put("team_id", new Column("uuid", row -> row.care().team()));
        CHANGING.put("priority", new Column("smallint", row -> row.care().priority()));
        CHANGING.put(
                "tags",
                new Column("text", row -> String.join(BETWEEN_TAGS, row.care().tags())));
        CHANGING.put(
                "unanswered_since", new Column("timestamptz", row -> row.owed().since()));
        CHANGING.put(
                "due_at",
                new Column(
                        "timestamptz",
                        row -> Optional.<Object>ofNullable(row.owed().dueAt()).orElse("infinity")));
        CHANGING.put("overdue", new Column("boolean", row -> row.owed().overdue()));
        CHANGING.put("trouble", new Column("text", row -> code(row.owed().trouble())));
        CHANGING.put("snoozed_until", sleep("timestamptz", Sleep::until));
        CHANGING.put("snooze_reason", sleep("text", Sleep::reason));
        CHANGING.put(
                "wake_on_reply",
                new Column("boolean", row -> row.sleep() == null || row.sleep().wakeOnReply()));
        CHANGING.put("closed_at", closure("timestamptz", Closure::at));
        CHANGING.put("closed_by", closure("uuid", Closure::by));
        CHANGING.put("closed_why", closure("text", Closure::why));
        CHANGING.put(
                "closing_notice_at",
                new Column("timestamptz", row -> row.notice().at()));
        CHANGING.put(
                "closing_notice_message", new Column("uuid", row -> row.notice().message()));
        CHANGING.put("merged_into", new Column("uuid", CaseRow::mergedInto));
    }

    private static final Map<String, Column> WRITTEN = new LinkedHashMap<>(FIXED);

    static {
        WRITTEN.putAll(CHANGING);
    }

    /** All but the tenant and the version, in the order of {@link #TOLD}. */
    static final String ALL = String.join(", ", WRITTEN.keySet()) + " ";

    static final String TOLD = WRITTEN.keySet().stream().map(CaseColumns::told).collect(Collectors.joining(", ")) + " ";

    static final String CHANGES =
            CHANGING.keySet().stream().map(name -> name + " = " + told(name)).collect(Collectors.joining(", "));

    static final String FROM_ARRAYS = " FROM unnest("
            + WRITTEN.entrySet().stream()
                    .map(column ->
                            ":" + column.getKey() + "::" + column.getValue().type() + "[]")
                    .collect(Collectors.joining(", "))
            + ") AS told (" + String.join(", ", WRITTEN.keySet()) + ")";

    private CaseColumns() {}

    static StatementSpec fill(StatementSpec statement, Collection<CaseRow> rows) {
        WRITTEN.forEach((name, column) -> statement.param(name, column(rows, column.value())));
        return statement;
    }

    static CaseRow row(ResultSet row, int number) throws SQLException {
        return new CaseRow(
                Cells.id(row, "id"),
                row.getLong("number"),
                Cells.instant(row, "opened_at"),
                Cells.instant(row, "round_at"),
                about(row),
                new Last(
                        Cells.instant(row, "last_at"),
                        row.getString("last_line"),
                        row.getString("last_author"),
                        row.getBoolean("unread")),
                new Care(
                        WaitingOn.ofCode(row.getString("waiting_on")),
                        Cells.idIfAny(row, "owner_id"),
                        Cells.idIfAny(row, "team_id"),
                        row.getInt("priority"),
                        List.of((String[]) row.getArray("tags").getArray())),
                owed(row),
                sleep(row),
                closure(row),
                new Notice(Cells.instantIfAny(row, "closing_notice_at"), Cells.idIfAny(row, "closing_notice_message")),
                Cells.idIfAny(row, "merged_into"));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                Cells.id(row, "shop_id"),
                row.getString("marketplace"),
                row.getString("kind"),
                Cells.idIfAny(row, "buyer_id"),
                row.getString("buyer_name"),
                row.getString("order_number"),
                row.getString("posting_number"),
                row.getString("sku"),
                row.getString("subject"));
    }

    private static Owed owed(ResultSet row) throws SQLException {
        var trouble = row.getString("trouble");
        return new Owed(
                Cells.instantIfAny(row, "unanswered_since"),
                Cells.instantIfAny(row, "due_at"),
                row.getBoolean("overdue"),
                trouble == null ? null : Trouble.ofCode(trouble));
    }

    private static @Nullable Sleep sleep(ResultSet row) throws SQLException {
        var until = Cells.instantIfAny(row, "snoozed_until");
        return until == null ? null : new Sleep(until, row.getString("snooze_reason"), row.getBoolean("wake_on_reply"));
    }

    private static @Nullable Closure closure(ResultSet row) throws SQLException {
        var at = Cells.instantIfAny(row, "closed_at");
        return at == null ? null : new Closure(at, Cells.idIfAny(row, "closed_by"), row.getString("closed_why"));
    }

    private static Column sleep(String type, Function<Sleep, @Nullable Object> part) {
        return new Column(type, row -> row.sleep() == null ? null : part.apply(row.sleep()));
    }

    private static Column closure(String type, Function<Closure, @Nullable Object> part) {
        return new Column(type, row -> row.closure() == null ? null : part.apply(row.closure()));
    }

    private static String told(String name) {
        return name.equals("tags") ? "string_to_array(told.tags, E'\\x1f')" : "told." + name;
    }

    private static @Nullable String code(@Nullable Trouble trouble) {
        return trouble == null ? null : trouble.code();
    }
}
