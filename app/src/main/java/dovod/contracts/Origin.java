package dovod.contracts;

import java.util.Locale;

/** How a version came in. */
public enum Origin {
    FILE,
    PASTED,
    PAGE;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
