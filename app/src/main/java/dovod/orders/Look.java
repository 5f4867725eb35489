package dovod.orders;

import java.util.Locale;

/** What somebody may have looked for. */
public enum Look {
    POSTING,
    MONEY,
    RETURNS;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
