package dovod.sandbox.push;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A seller's address for pushes.
 *
 * @param id Ozon's number for it
 * @param clientId whose
 * @param url where to
 * @param types what is sent there
 * @param enabled whether the seller wants pushes there
 * @param createdAt when it was connected
 * @param stopped why the marketplace sends nothing any more, or null when it does
 */
public record Endpoint(
        long id,
        String clientId,
        String url,
        Set<PushType> types,
        boolean enabled,
        Instant createdAt,
        @Nullable Stop stopped) {
    public Endpoint {
        types = java.util.Collections.unmodifiableSet(new TreeSet<>(types));
    }

    Endpoint at(String changedUrl, Set<PushType> changedTypes) {
        return new Endpoint(id, clientId, changedUrl, changedTypes, enabled, createdAt, stopped);
    }

    Endpoint enabled(boolean wanted) {
        return new Endpoint(id, clientId, url, types, wanted, createdAt, null);
    }

    Endpoint stop(Stop why) {
        return new Endpoint(id, clientId, url, types, enabled, createdAt, why);
    }

    boolean wants(PushType type) {
        return enabled && stopped == null && types.contains(type);
    }

    /** Why the marketplace stopped sending. */
    public enum Stop {
        /** A push was given up, and nobody had ever been there. */
        UNREACHABLE,
        /** A day of errors without one success. */
        ERRORS_FOR_A_DAY,
        /** Fewer than half of the answers were 200. */
        MOSTLY_FAILING,
        /** Handling took more than five seconds, several times in a row. */
        SLOW,
        /** Three nightly checks in a row found it unavailable. */
        UNAVAILABLE
    }
}
