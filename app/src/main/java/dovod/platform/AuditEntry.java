package dovod.platform;

import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did or saw.
 *
 * @param at to the microsecond, as PostgreSQL keeps it
 * @param person null for the desk itself
 * @param action a word or two, such as {@code key.changed}
 * @param object what it was done to, such as {@code case:1042}
 */
public record AuditEntry(
        TenantId tenant,
        Instant at,
        @Nullable UUID person,
        String name,
        @Nullable String address,
        String action,
        String object,
        SortedMap<String, String> detail) {

    private static final int LONGEST = 1000;

    public AuditEntry {
        detail = Collections.unmodifiableSortedMap(new TreeMap<>(detail));
    }

    static AuditEntry of(Actor actor, Instant now, String action, String object, Map<String, ?> detail) {
        var told = new TreeMap<String, String>();
        detail.forEach((key, value) -> told.put(clean(key), clean(String.valueOf(value))));
        return new AuditEntry(
                actor.tenant(),
                now.truncatedTo(ChronoUnit.MICROS),
                actor.person(),
                clean(actor.name()),
                actor.address(),
                clean(action),
                clean(object),
                told);
    }

    /** Only what PostgreSQL gives back as it took it, or the chain would not verify. */
    private static String clean(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
        return whole.codePointCount(0, whole.length()) <= LONGEST
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
