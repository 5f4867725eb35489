package dovod.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.kernel.Language;
import dovod.kernel.Money;
import dovod.ledger.CostKind;
import dovod.ledger.CostLine;
import dovod.ledger.CostReport;
import dovod.ledger.Dimension;
import dovod.ledger.ReportQuery;
import dovod.platform.Dictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A spreadsheet shows what is in the report, and runs nothing of it. */
@DeskTest
class CostTableTest {

    @Autowired
    Dictionary dictionary;

    @TempDir
    Path folder;

    @Test
    void figuresAreNumbersAndTextsAreTexts() throws IOException {
        var line = new CostLine(
                "=1+1",
                "=cmd|' /C calc'!A0",
                Money.roubles(12_345),
                Map.of(CostKind.PARTS, Money.roubles(12_345)),
                90,
                1,
                null);
        var month = YearMonth.of(2026, 11);
        var report =
                new CostReport(new ReportQuery(Dimension.PRODUCT, month, month), line, List.of(line), List.of(), false);
        var out = new ByteArrayOutputStream();

        new CostTable(report, dictionary.in(Language.RU, ZoneOffset.UTC)).write(out);

        var parts = unzip(out.toByteArray());
        assertThat(parts).contains("<v>123.45</v>", "=cmd|").doesNotContain("<f>");
    }

    private String unzip(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("costs.xlsx"), workbook);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
