package dovod.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries, newest first; null asks for any.
 *
 * @param object whole, such as {@code case:1042}, or its kind, such as {@code case}
 * @param from inclusive
 * @param until exclusive
 * @param before entries with smaller numbers only: the number of the last one on the page before
 */
public record AuditQuery(
        @Nullable String object,
        @Nullable UUID person,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before,
        int limit) {

    public static AuditQuery newest(int limit) {
        return new AuditQuery(null, null, null, null, null, limit);
    }

    /** The same, from this row on backwards. */
    public AuditQuery before(long seq) {
        return new AuditQuery(object, person, from, until, seq, limit);
    }
}
