package dovod.orders;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A return as last told.
 *
 * @param status the marketplace's word for programs
 * @param statusText its words for people
 * @param reason in its words
 * @param changedAt when it came into this state
 * @param detail {@code type}, {@code place}, {@code compensation}, {@code quantity}, {@code returnedAt}
 */
public record ReturnFile(
        String externalId,
        @Nullable String sku,
        String status,
        @Nullable String statusText,
        @Nullable String reason,
        @Nullable Instant changedAt,
        Map<String, Object> detail,
        String source,
        Instant knownAt) {

    /** A detail as text; empty when it was not told. */
    public String text(String name) {
        return String.valueOf(detail.getOrDefault(name, ""));
    }

    /** When the buyer or the carrier gave it back; null when that was not told. */
    public @Nullable Instant returnedAt() {
        var told = text("returnedAt");
        return told.isEmpty() ? null : Instant.parse(told);
    }
}
