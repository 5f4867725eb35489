package dovod.catalog;

import java.util.List;

/**
 * A row of a table that somebody brought.
 *
 * @param line counted from 1, as spreadsheets and editors count
 * @param cells from the first column on; missing ones at the end are empty
 */
public record TableRow(int line, List<String> cells) {

    /** Empty when the row has no such column. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
