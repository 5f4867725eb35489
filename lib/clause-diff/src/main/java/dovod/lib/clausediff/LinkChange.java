package dovod.lib.clausediff;

import org.jspecify.annotations.Nullable;

/** A link that leads elsewhere; null on the side where there is none. */
public record LinkChange(@Nullable String before, @Nullable String after) {}
