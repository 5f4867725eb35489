package dovod.catalog;

import java.time.Instant;
import java.util.UUID;

/**
 * A seller's shop on a marketplace.
 *
 * @param marketplace such as {@code ozon}
 */
public record Shop(UUID id, String name, String marketplace, Instant createdAt) {}
