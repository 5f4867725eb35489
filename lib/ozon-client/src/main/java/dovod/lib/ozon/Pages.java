package dovod.lib.ozon;

import java.util.ArrayList;
import java.util.function.Function;

/** Reads the pages of lists. */
final class Pages {
    private Pages() {}

    /** A page with {@code cursor} and {@code has_next}. */
    static <T> Page<T> byCursor(Fields fields, String list, Function<Fields, T> reading) {
        return page(fields, list, reading, fields.text("cursor"), fields.flag("has_next"));
    }

    /** A page with {@code last_id} and {@code has_next}. */
    static <T> Page<T> byLastId(Fields fields, String list, Function<Fields, T> reading) {
        return page(fields, list, reading, fields.text("last_id"), fields.flag("has_next"));
    }

    static <T> Page<T> page(Fields fields, String list, Function<Fields, T> reading, String cursor, boolean hasNext) {
        var unreadable = new ArrayList<String>();
        return new Page<>(fields.readable(list, reading, unreadable), cursor, hasNext, unreadable);
    }
}
