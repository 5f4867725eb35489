package dovod.claims;

import java.util.Locale;

/** What the marketplace says of our ticket. */
public enum TicketStatus {
    IN_PROGRESS,
    ANSWER_PROVIDED,
    CLOSED;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TicketStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
