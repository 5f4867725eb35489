package dovod.reviews.spi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review or a question as its marketplace tells it.
 *
 * @param rating 1 to 5; null for a question
 * @param author null where the marketplace names none
 * @param text empty for a mark without words
 * @param state new, viewed or processed
 * @param counted whether it counts for the product's mark
 * @param answers how many there are, whoever wrote them
 */
public record ToldVoice(
        VoiceAddress address,
        @Nullable Integer rating,
        @Nullable String author,
        String text,
        Instant publishedAt,
        String state,
        boolean counted,
        int pictures,
        int videos,
        int answers) {

    public ToldVoice {
        text = text.replace("\u0000", "").strip();
    }
}
