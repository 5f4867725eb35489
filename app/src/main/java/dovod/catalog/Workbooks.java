package dovod.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** XLSX: the first sheet, cell by cell. A formula counts by the value kept beside it; it is never computed. */
final class Workbooks {

    private static final long UNPACKED = 150_000_000;
    private static final int ENTRIES = 2_000;

    private Workbooks() {}

    /** Told by its beginning; whatever else is in it, a workbook is an archive. */
    static boolean isOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static void read(byte[] content, ReadingTable.Sink sink) {
        weigh(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> sink.take(new TableRow(row.getRowNum(), cells(row))));
        } catch (IOException | ExcelReaderException | UncheckedIOException broken) {
            throw ReadingTable.wrong("table_broken");
        }
    }

    /** What it unpacks to, before anything of it is kept. */
    private static void weigh(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > ENTRIES) {
                throw ReadingTable.wrong("table_bomb");
            }
            long left = UNPACKED;
            for (var entry : entries) {
                left -= weight(zip, entry, left);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw ReadingTable.wrong("table_broken");
        }
    }

    private static long weight(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        var bytes = new byte[64 * 1024];
        long weight = 0;
        try (var unpacked = zip.getInputStream(entry)) {
            for (int read = unpacked.read(bytes); read >= 0; read = unpacked.read(bytes)) {
                weight += read;
                if (weight > most) {
                    throw ReadingTable.wrong("table_bomb");
                }
            }
        }
        return weight;
    }

    private static List<String> cells(Row row) {
        int width = Math.min(row.getCellCount(), ReadingTable.COLUMNS + 1);
        var cells = new ArrayList<String>(width);
        for (int column = 0; column < width; column++) {
            cells.add(row.getOptionalCell(column).map(Workbooks::text).orElse(""));
        }
        return cells;
    }

    /** A number as people write it: 7, not 7.0 and not 7E0. */
    private static String text(Cell cell) {
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (text == null || cell.getType() == CellType.STRING) {
            return text == null ? "" : text;
        }
        try {
            return text.length() > 40
                    ? text
                    : new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException words) {
            return text;
        }
    }
}
