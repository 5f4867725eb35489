package dovod.orders;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the marketplace's books.
 *
 * @param externalId makes it this entry, however often it is told
 * @param posting null when it is about none
 * @param kind the marketplace's word for its sort
 * @param title the marketplace's words for people
 * @param amount positive when the seller gets it
 */
public record ToldEntry(
        String externalId,
        @Nullable String posting,
        Instant happenedAt,
        String kind,
        String title,
        Money amount,
        Map<String, Object> detail) {

    /** The product it is about; null when that was not told. */
    @Nullable String sku() {
        var told = detail.get("sku");
        var text = told == null ? "0" : told.toString();
        return text.equals("0") || text.isBlank() ? null : text;
    }
}
