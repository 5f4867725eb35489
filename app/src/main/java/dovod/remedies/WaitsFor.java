package dovod.remedies;

import java.util.Locale;

/** What a case waits for because of what is given in it. */
public enum WaitsFor {
    /** Somebody's word whether it may be given. */
    WORD,
    /** The buyer, who has a code and has not used it. */
    USE;

    /** As stored, and as messages name it: {@code remedies.waits.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WaitsFor ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
