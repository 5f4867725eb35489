package dovod.reviews;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.VoiceAddress;
import dovod.reviews.spi.VoiceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How a voice stands in its row. */
final class VoiceColumns {

    private VoiceColumns() {}

    static Voice voice(ResultSet row, int number) throws SQLException {
        return new Voice(
                Cells.id(row, "id"),
                new Source(
                        new TenantId(row.getLong("tenant_id")),
                        row.getString("channel"),
                        Cells.id(row, "connection_id"),
                        Cells.id(row, "shop_id")),
                new VoiceAddress(
                        VoiceKind.ofCode(row.getString("kind")).orElseThrow(),
                        row.getString("external_id"),
                        row.getString("sku")),
                row.getObject("rating", Integer.class),
                row.getString("author"),
                row.getString("body"),
                Cells.instant(row, "published_at"),
                row.getString("state"),
                row.getBoolean("counted"),
                row.getInt("pictures"),
                row.getInt("videos"),
                row.getBoolean("answered"),
                row.getString("thanks"),
                Cells.instant(row, "first_seen_at"),
                Cells.instant(row, "last_seen_at"),
                Cells.instantIfAny(row, "vanished_at"),
                Cells.idIfAny(row, "case_id"),
                hiding(row));
    }

    private static Voice.@Nullable Hiding hiding(ResultSet row) throws SQLException {
        var choice = row.getString("hiding");
        return choice == null
                ? null
                : new Voice.Hiding(choice, Cells.id(row, "hiding_by"), Cells.instant(row, "hiding_at"));
    }
}
