package dovod.remedies;

import java.util.Locale;

/** How a grant stands. */
public enum GrantState {
    /** It waits for somebody's word. */
    ASKED,
    /** It is given, and costs. */
    GRANTED,
    /** Somebody said no. */
    REFUSED,
    /** It was given and taken back. */
    WITHDRAWN;

    /** As stored, and as messages name it: {@code remedies.state.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static GrantState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
