package dovod.conversations;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of many rows as PostgreSQL takes it: {@code unnest(:ids::uuid[])}. */
final class Column {

    private Column() {}

    static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> value) {
        var column = new @Nullable String[rows.size()];
        int number = 0;
        for (var row : rows) {
            var cell = value.apply(row);
            column[number++] = cell == null ? null : cell.toString();
        }
        return column;
    }

    static <T> @Nullable String[] of(Collection<T> values) {
        return of(values, value -> value);
    }
}
