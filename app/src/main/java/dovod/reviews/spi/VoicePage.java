package dovod.reviews.spi;

import java.util.List;

/**
 * A part of a list, the newest first.
 *
 * @param cursor to ask for the next part with
 * @param more whether the marketplace says that there is one
 */
public record VoicePage(List<ToldVoice> voices, String cursor, boolean more) {}
