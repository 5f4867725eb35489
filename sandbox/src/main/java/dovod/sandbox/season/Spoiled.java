package dovod.sandbox.season;

/**
 * Something that was spoiled.
 *
 * @param kind in which way, for instance {@code not_back}
 * @param subject the posting; {@code removal:<return>:<box>:<sku>} of a removed box; {@code sku:<sku>} of a product
 * @param pieces how many
 */
public record Spoiled(String kind, String subject, int pieces) {}
