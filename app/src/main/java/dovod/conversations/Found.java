package dovod.conversations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param cursor for the next page; null when this is the last
 * @param cutShort true when it took too long and older messages may hold more
 */
public record Found(List<Hit> hits, @Nullable String cursor, boolean cutShort) {}
