package dovod.cases.page;

import org.jspecify.annotations.Nullable;

/**
 * A reply that has just been sent.
 *
 * @param left for how many milliseconds it can still be taken back
 * @param after what becomes of the case, or why that was refused; null when nothing was wished
 */
public record SentView(String message, long left, @Nullable String after, boolean refused) {}
