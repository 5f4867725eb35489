package dovod.investigations.web;

import dovod.investigations.FactWords;
import dovod.investigations.Finding;
import dovod.orders.SourceWords;
import dovod.platform.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Findings as a workbook. Texts come from outside: none of them may be taken for a formula. */
final class FindingSheet {

    private static final List<String> COLUMNS = List.of(
            "kind",
            "state",
            "posting",
            "sku",
            "product",
            "quantity",
            "stake",
            "currency",
            "claim_by",
            "days_left",
            "found",
            "facts");
    private static final int LONGEST = 32_000;

    private FindingSheet() {}

    static void write(OutputStream out, List<Finding> findings, LocalDate today, Words words) throws IOException {
        try (var book = new Workbook(out, "Dovod", "1.0")) {
            var sheet = book.newWorksheet(words.say("investigations.title"));
            for (var column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, words.say("investigations.column." + COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (var row = 0; row < findings.size(); row++) {
                write(sheet, row + 1, findings.get(row), today, words);
            }
        }
    }

    private static void write(Worksheet sheet, int row, Finding finding, LocalDate today, Words words) {
        var column = 0;
        sheet.value(
                row, column++, words.say("investigations.kind." + finding.kind().code()));
        sheet.value(
                row,
                column++,
                words.say("investigations.state." + finding.state().code()));
        sheet.value(row, column++, harmless(finding.posting()));
        sheet.value(row, column++, harmless(finding.sku()));
        sheet.value(row, column++, harmless(finding.product()));
        sheet.value(row, column++, finding.quantity());
        sheet.style(row, column).format("#,##0.00").set();
        sheet.value(row, column++, BigDecimal.valueOf(finding.stake().minor(), 2));
        sheet.value(row, column++, finding.stake().currency());
        sheet.style(row, column).format("yyyy-mm-dd").set();
        sheet.value(row, column++, finding.claimBy());
        sheet.value(row, column++, finding.daysLeft(today));
        sheet.style(row, column).format("yyyy-mm-dd").set();
        sheet.value(row, column++, LocalDate.ofInstant(finding.foundAt(), words.zone()));
        sheet.value(row, column, harmless(facts(finding, words)));
    }

    private static String facts(Finding finding, Words words) {
        return finding.evidence().stream()
                .map(fact -> FactWords.say(words, fact) + " [" + SourceWords.say(words, fact.source()) + "]")
                .collect(Collectors.joining("\n"));
    }

    /** Without what a workbook cannot hold, and with a mark before what a table might reckon with. */
    static String harmless(@Nullable String told) {
        if (told == null) {
            return "";
        }
        var clean = told.codePoints()
                .filter(sign -> sign == '\n' || sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF)
                .filter(sign -> !Character.isBmpCodePoint(sign) || !Character.isSurrogate((char) sign))
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return !clean.isEmpty() && "=+-@\n".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
