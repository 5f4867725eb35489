package dovod.reviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of voices.
 *
 * @param products names of products by sku
 * @param pictures files of their pictures, by voice
 * @param next the cursor of the next part; null for none
 */
public record VoiceLines(
        List<Voice> voices,
        Map<String, String> products,
        Map<UUID, List<UUID>> pictures,
        @Nullable String next) {

    public String product(Voice voice) {
        return products.getOrDefault(voice.sku(), voice.sku());
    }
}
