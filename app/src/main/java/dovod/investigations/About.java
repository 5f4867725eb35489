package dovod.investigations;

import java.util.Locale;

/** What money a finding is about: of one subject, each is found once at most, whatever the kind. */
public enum About {
    GOODS,
    CHARGES,
    DIFFERENCE;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static About ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
