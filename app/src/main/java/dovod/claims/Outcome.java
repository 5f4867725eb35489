package dovod.claims;

import java.util.Locale;

/** How a claim came to an end. */
public enum Outcome {
    /** All of it was accepted. */
    WON,
    /** Part of it was accepted, and we leave it at that. */
    PARTLY,
    /** Nothing was accepted, and we go no further. */
    LOST,
    /** Its term passed before it was claimed. */
    EXPIRED,
    /** We took it back. */
    WITHDRAWN;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
