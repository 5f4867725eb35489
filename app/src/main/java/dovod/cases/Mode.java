package dovod.cases;

import java.util.Locale;

/** What somebody does in front of a case. */
public enum Mode {
    LOOKING,
    WRITING;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Mode ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
