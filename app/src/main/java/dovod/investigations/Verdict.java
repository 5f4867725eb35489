package dovod.investigations;

import java.util.Locale;

/** How far facts carry a hypothesis. */
public enum Verdict {
    /** Two independent sources say so. */
    ESTABLISHED,
    /** One source says so, and nothing speaks against it. */
    LIKELY,
    UNKNOWN,
    /** It cannot be, by a rule that is named. */
    EXCLUDED;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
