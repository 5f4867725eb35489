package dovod.catalog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A table as a file that a spreadsheet opens as text: no cell of it is ever a formula.
 *
 * @param rows the first one names the columns
 */
public record TableFile(String name, List<List<String>> rows) {

    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final char UTF_8_MARK = '\ufeff';
    private static final double WIDTH = 24;

    /** With the mark by which spreadsheets know UTF-8, and semicolons, as a Russian spreadsheet expects. */
    public byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(String.valueOf(UTF_8_MARK).getBytes(StandardCharsets.UTF_8));
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(bytes, StandardCharsets.UTF_8)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(TableFile::safe).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Every cell is text there, so nothing needs a sign before it. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Dovod", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                    sheet.width(column, WIDTH);
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static boolean isFormula(String text) {
        var bare = text.strip();
        return starts(text) || starts(bare);
    }

    private static boolean starts(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    private static String safe(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
