package dovod.cases;

import java.util.Locale;

/** What became of a reply that should have left. */
public enum Trouble {
    FAILED,
    UNKNOWN;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its name. */
    public String key() {
        return "cases.trouble." + code();
    }

    static Trouble ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
