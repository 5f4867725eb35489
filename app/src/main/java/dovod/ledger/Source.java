package dovod.ledger;

import java.util.Locale;

/** How the desk knows of an entry. */
public enum Source {
    /** Measured while a case was open in front of a person. */
    MEASURED,
    /** A person said so. */
    HAND,
    /** A remedy was granted. */
    REMEDY,
    /** The marketplace's own records. */
    MARKETPLACE,
    /** A claim was paid. */
    CLAIM;

    /** As stored, and as messages name it: {@code ledger.source.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Source ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
