package dovod.reviews.spi;

/**
 * A review or a question as its marketplace knows it.
 *
 * @param id the marketplace's
 */
public record VoiceAddress(VoiceKind kind, String id, String sku) {}
