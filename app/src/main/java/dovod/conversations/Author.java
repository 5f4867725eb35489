package dovod.conversations;

import java.util.Locale;

/** Whose words a message carries. */
public enum Author {
    BUYER,
    US,
    MARKETPLACE,
    SYSTEM;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Author ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
