package dovod.contracts;

import java.util.UUID;

/**
 * What became of a version that came in.
 *
 * @param version the new one, or the one that says the same
 * @param isNew false when nothing had changed
 */
public record Kept(UUID version, boolean isNew) {}
