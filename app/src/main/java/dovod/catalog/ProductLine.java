package dovod.catalog;

/** A product in a list, with how much is known of it. */
public record ProductLine(Product product, int parts, int kits, int steps, int videos) {}
