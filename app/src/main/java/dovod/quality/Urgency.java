package dovod.quality;

import java.util.Locale;

/** Why a buyer should be answered before others; the most pressing first. */
public enum Urgency {
    DANGER,
    THREAT,
    DEADLINE,
    /** Writes again and again, and nobody answers. */
    REPEATED,
    NONE;

    /** As stored and as messages say it: {@code quality.urgency.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Urgency ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
