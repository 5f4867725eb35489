package dovod.catalog;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of a CSV file or of the first sheet of a workbook. Whoever made it may mean harm: what it unpacks to,
 * its rows, columns and cells are counted, and nothing in it is computed.
 */
@Component
public class ReadingTable {

    static final int LARGEST = 25_000_000;
    static final int ROWS = 100_000;
    static final int COLUMNS = 50;
    static final int CELL = 10_000;

    /**
     * @return rows that hold something, the first of them the names of the columns
     * @throws Refused on field {@code file}: {@code table_broken}, {@code table_bomb}, {@code table_rows},
     *     {@code table_columns}, {@code table_empty}
     */
    public List<TableRow> read(byte[] content) {
        var rows = new ArrayList<TableRow>();
        var sink = (Sink) row -> take(rows, row);
        if (Workbooks.isOne(content)) {
            Workbooks.read(content, sink);
        } else {
            CsvFiles.read(content, sink);
        }
        if (rows.size() < 2) {
            throw wrong("table_empty");
        }
        return rows;
    }

    /**
     * A text as UTF-8, whatever it came in: by its bytes alone nobody would take windows-1251 for a text.
     *
     * @throws Refused on field {@code file}: {@code file_too_large}
     */
    public static InputStream plain(InputStream content) {
        try {
            var told = content.readNBytes(LARGEST + 1);
            if (told.length > LARGEST) {
                throw wrong("file_too_large", LARGEST / 1_000_000);
            }
            return new ByteArrayInputStream(
                    told.length == 0 || Workbooks.isOne(told)
                            ? told
                            : CsvFiles.text(told).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With an ending that says what it is. */
    public static String named(String name) {
        var last = name.toLowerCase(Locale.ROOT);
        return last.endsWith(".xlsx") || last.endsWith(".csv") ? name : name + ".csv";
    }

    /** Takes rows as they are read. */
    interface Sink {
        void take(TableRow row);
    }

    static Refused wrong(String code, Object... arguments) {
        return new Refused(Refusal.field("file", code, arguments));
    }

    private static void take(List<TableRow> rows, TableRow row) {
        if (row.isEmpty()) {
            return;
        }
        if (rows.size() > ROWS) {
            throw wrong("table_rows", ROWS);
        }
        if (row.cells().size() > COLUMNS) {
            throw wrong("table_columns", COLUMNS);
        }
        rows.add(new TableRow(
                row.line(), row.cells().stream().map(ReadingTable::cell).toList()));
    }

    /** What an export put before a text that a spreadsheet would take for a formula is taken away again. */
    private static String cell(String written) {
        var bare = Texts.clean(written.length() > CELL ? written.substring(0, CELL) : written);
        return bare.startsWith("'") && TableFile.isFormula(bare.substring(1)) ? bare.substring(1) : bare;
    }
}
