package dovod.orders;

import java.util.Locale;

/** What sorts of things happen to postings. */
public enum FactKind {
    /** It was ordered. */
    CREATED,
    /** Its processing began. */
    PACKING,
    /** It came into a state: {@code status} and {@code substatus} in the detail. */
    STATE,
    /** It was cancelled: {@code reasonId}, {@code reason}, {@code by}, {@code initiator} in the detail. */
    CANCELLED,
    /** It was really delivered. */
    DELIVERED,
    /** The promised delivery moved: {@code from} and {@code to} in the detail. */
    PROMISE_MOVED;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FactKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
