package dovod.reviews;

import dovod.reviews.spi.VoiceKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which voices to list.
 *
 * @param marks all, good, bad, thanks or a number of stars
 * @param standing all, waiting, answered or vanished
 * @param words in the text; empty for any
 */
public record VoiceQuery(
        VoiceKind kind,
        String marks,
        String standing,
        @Nullable UUID shop,
        @Nullable String sku,
        String words,
        @Nullable String cursor) {

    public static VoiceQuery of(VoiceKind kind) {
        return new VoiceQuery(kind, "all", "all", null, null, "", null);
    }

    /** True when nothing is left out. */
    public boolean isWhole() {
        return marks.equals("all") && standing.equals("all") && shop == null && sku == null && words.isBlank();
    }
}
