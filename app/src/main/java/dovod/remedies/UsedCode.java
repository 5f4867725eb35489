package dovod.remedies;

import java.util.UUID;

/**
 * A code by which a kit was ordered.
 *
 * @param posting the kit's order
 */
record UsedCode(UUID grant, UUID shop, String marketplace, String posting) {}
