package dovod.orders;

import java.time.Instant;
import java.util.Locale;

/**
 * A moment of a posting that terms are counted from.
 *
 * @param scheme {@code fbo} or {@code fbs}
 */
public record PostingStep(String posting, String order, String scheme, Kind kind, Instant at) {

    /** What happened. */
    public enum Kind {
        /** Its processing began, which marketplaces do when it has been paid for. */
        PAID,
        DELIVERED
    }

    /** As rule packs name it: {@code posting_delivered_fbs}. */
    public String event() {
        return "posting_" + kind.name().toLowerCase(Locale.ROOT) + "_" + scheme;
    }
}
