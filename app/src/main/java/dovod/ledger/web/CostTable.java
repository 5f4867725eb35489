package dovod.ledger.web;

import dovod.kernel.Money;
import dovod.ledger.CostKind;
import dovod.ledger.CostLine;
import dovod.ledger.CostReport;
import dovod.ledger.page.ReportWords;
import dovod.platform.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A report as a table of a file. A text is a text there, whatever sign it begins with. */
final class CostTable {

    private static final double MINUTE = 60;

    private final CostReport report;
    private final Words words;

    CostTable(CostReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    List<String[]> texts() {
        return rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toArray(String[]::new))
                .toList();
    }

    void write(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Dovod", "1.0")) {
            var sheet = book.newWorksheet(words.say("ledger.report.sheet"));
            var rows = rows();
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row, rows.get(row));
            }
            sheet.freezePane(1, 1);
        }
    }

    private static void write(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Number number -> sheet.value(row, column, number);
                case String text -> sheet.value(row, column, text);
                case null, default -> {}
            }
        }
    }

    private List<List<@Nullable Object>> rows() {
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(head());
        rows.add(line(words.say("ledger.report.all"), report.all()));
        report.lines()
                .forEach(line ->
                        rows.add(line(ReportWords.label(words, report.query().dimension(), line), line)));
        return rows;
    }

    private List<@Nullable Object> head() {
        var columns = Stream.of(
                        words.say("ledger.by." + report.query().dimension().code()),
                        words.say("ledger.report.cases"),
                        words.say("ledger.report.total"),
                        words.say("ledger.report.per_case"),
                        words.say("ledger.report.per_orders"),
                        words.say("ledger.report.minutes"))
                .map(Object.class::cast);
        var kinds = Stream.of(CostKind.values()).<Object>map(kind -> words.say("ledger.kind." + kind.code()));
        return new ArrayList<>(Stream.concat(columns, kinds).toList());
    }

    private static List<@Nullable Object> line(String label, CostLine line) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(label);
        cells.add(line.cases());
        cells.add(roubles(line.total()));
        cells.add(roubles(line.perCase()));
        cells.add(line.perHundredOrders() == null ? null : roubles(line.perHundredOrders()));
        cells.add(Math.round(line.seconds() / MINUTE));
        for (var kind : CostKind.values()) {
            cells.add(roubles(line.of(kind)));
        }
        return cells;
    }

    private static BigDecimal roubles(Money money) {
        return BigDecimal.valueOf(money.minor(), 2);
    }
}
