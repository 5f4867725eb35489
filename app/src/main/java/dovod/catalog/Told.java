package dovod.catalog;

import java.util.EnumMap;
import java.util.Map;

/** A row with its cells by the meaning of their columns. */
record Told(TableRow row, Map<Column, Integer> places) {

    /** The first column of a meaning counts. */
    static Map<Column, Integer> places(TableRow header) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int at = 0; at < header.cells().size(); at++) {
            int place = at;
            Column.of(header.cell(at)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    String cell(Column column) {
        return row.cell(places.getOrDefault(column, -1));
    }
}
