package dovod.orders;

import dovod.catalog.TableRow;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The table of a report. Above its headings there may be anything: who, for whom, for which month.
 *
 * @param headings as written
 * @param guessed which column holds what, as far as the headings tell
 * @param rows under the headings; sums of the whole and rows that number the columns are left out
 */
record ReportSheet(List<String> headings, Map<ReportColumn, Integer> guessed, List<TableRow> rows) {

    private static final int DEEPEST = 40;

    static ReportSheet of(List<TableRow> all, ReportLexicon lexicon) {
        var header = header(all, lexicon);
        var headings = all.get(header).cells();
        var rows = all.subList(header + 1, all.size()).stream()
                .filter(row -> !lexicon.isTotal(first(row)) && !isNumbering(row))
                .toList();
        return new ReportSheet(headings, lexicon.places(headings), rows);
    }

    /** The row that has most known headings; where none has any, the first. */
    private static int header(List<TableRow> all, ReportLexicon lexicon) {
        var best = 0;
        var most = 0;
        for (var at = 0; at < Math.min(all.size(), DEEPEST); at++) {
            var known = lexicon.places(all.get(at).cells()).size();
            if (known > most && filled(all.get(at)) > 1) {
                best = at;
                most = known;
            }
        }
        return best;
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static String first(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    }

    /** Closing documents number their columns under the headings: 1, 2, 3. */
    private static boolean isNumbering(TableRow row) {
        var cells = row.cells();
        return filled(row) > 1
                && IntStream.range(0, cells.size())
                        .allMatch(at -> cells.get(at).isBlank() || cells.get(at).equals(Integer.toString(at + 1)));
    }
}
