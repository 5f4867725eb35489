package dovod.orders;

import java.time.Instant;
import java.util.UUID;

/**
 * Who told it, and when.
 *
 * @param source as evidence names it, such as {@code /v3/posting/fbo/list}
 * @param knownAt when it was told, by our clock
 */
public record Telling(UUID shop, String source, Instant knownAt) {

    /** A report that a person brought, in a file. */
    public static final String REPORT = "report";
}
