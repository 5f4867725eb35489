package dovod.catalog;

import dovod.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Sums as two columns of a row. */
final class Sums {

    private Sums() {}

    static @Nullable Long minor(@Nullable Money sum) {
        return sum == null ? null : sum.minor();
    }

    static @Nullable String currency(@Nullable Money sum) {
        return sum == null ? null : sum.currency();
    }

    static @Nullable Money read(ResultSet row, String minor, String currency) throws SQLException {
        var told = row.getString(currency);
        return told == null ? null : new Money(row.getLong(minor), told);
    }
}
