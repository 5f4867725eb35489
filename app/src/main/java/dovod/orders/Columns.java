package dovod.orders;

import dovod.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns of batches and of rows, between PostgreSQL and Java. */
final class Columns {

    private Columns() {}

    static <T> @Nullable String[] texts(Collection<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    /** As texts, for the driver knows no arrays of times: cast them to {@code timestamptz[]}. */
    static <T> @Nullable String[] times(Collection<T> rows, Function<T, @Nullable Instant> column) {
        return rows.stream()
                .map(column)
                .map(at -> at == null ? null : at.toString())
                .toArray(String[]::new);
    }

    static <T> @Nullable Long[] minors(Collection<T> rows, Function<T, @Nullable Money> column) {
        return rows.stream()
                .map(column)
                .map(money -> money == null ? null : money.minor())
                .toArray(Long[]::new);
    }

    static <T> @Nullable String[] currencies(Collection<T> rows, Function<T, @Nullable Money> column) {
        return rows.stream()
                .map(column)
                .map(money -> money == null ? null : money.currency())
                .toArray(String[]::new);
    }

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant atOrNone(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
