package dovod.sla;

import java.util.Locale;

/** What a clock measures. */
public enum ClockKind {
    /** From the message that opened or reopened a case to our first reply. */
    FIRST_REPLY,
    /** From the first message without a reply to our reply. */
    NEXT_REPLY,
    /** A term the marketplace sets; its {@link Rule} says which. */
    MARKETPLACE;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its name. */
    public String key() {
        return "sla.clock." + code();
    }

    static ClockKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
