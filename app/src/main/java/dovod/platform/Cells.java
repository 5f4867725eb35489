package dovod.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How values stand in rows and in columns that are sent as arrays. */
public final class Cells {

    private Cells() {}

    /** One column of many rows, as PostgreSQL takes it in {@code unnest(:ids::uuid[])}. */
    public static <T> @Nullable String[] column(Collection<T> rows, Function<T, @Nullable Object> cell) {
        var column = new @Nullable String[rows.size()];
        var at = 0;
        for (var row : rows) {
            var value = cell.apply(row);
            column[at++] = value == null ? null : value.toString();
        }
        return column;
    }

    public static <T> @Nullable String[] column(Collection<T> cells) {
        return column(cells, cell -> cell);
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable UUID idIfAny(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Null for SQL's null and for {@code infinity}. */
    public static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null || at.equals(OffsetDateTime.MAX) ? null : at.toInstant();
    }
}
