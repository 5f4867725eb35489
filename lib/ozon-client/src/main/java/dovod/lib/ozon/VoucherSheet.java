package dovod.lib.ozon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the CSV file of promo codes. Its columns are not documented, so the reading is lenient: any of {@code ; , tab}
 * between cells, with or without quotes, with or without a head. The column is the one whose head names codes, else the
 * first one.
 */
final class VoucherSheet {
    private static final String CODE = "[\\p{Alnum}_-]{4,64}";
    private static final List<String> HEADS = List.of("промокод", "код", "code", "voucher", "promocode", "coupon");

    private VoucherSheet() {}

    /** The codes in the order of the file, each once. */
    static List<String> codes(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
        var rows = text.lines()
                .filter(line -> !line.isBlank())
                .map(VoucherSheet::cells)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        int head = head(rows.getFirst());
        var body = head < 0 ? rows.stream() : rows.stream().skip(1);
        return body.flatMap(row -> cell(row, Math.max(head, 0))).distinct().toList();
    }

    private static Stream<String> cell(List<String> row, int column) {
        return row.stream().skip(column).limit(1).filter(cell -> cell.matches(CODE));
    }

    private static int head(List<String> row) {
        return IntStream.range(0, row.size())
                .filter(column -> namesCodes(row.get(column)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean namesCodes(String cell) {
        var words = Arrays.asList(cell.toLowerCase(Locale.ROOT).split("[\\s_-]+"));
        return HEADS.stream().anyMatch(words::contains);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("[;,\t]"))
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
    }
}
