package dovod.orders;

import java.util.Locale;

/** How goods came to the warehouses or left them. */
public enum MovementKind {
    /** Accepted by an act of supply. */
    SUPPLIED,
    /** Given back to the seller. */
    REMOVED,
    /** The marketplace says that it lost them. */
    LOST,
    /** Destroyed. */
    UTILISED;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MovementKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
