package dovod.investigations;

/** Two things that cannot both be true. */
public record Contradiction(Evidence one, Evidence other) {}
