package dovod.cases;

import java.util.Locale;

/** Whose turn it is. */
public enum WaitingOn {
    US,
    BUYER,
    /** Somebody of ours outside the desk: technologists, assemblers, the warehouse. */
    PRODUCTION,
    MARKETPLACE;

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its name. */
    public String key() {
        return "cases.waiting_on." + code();
    }

    public static WaitingOn ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** True for those who are neither we nor the buyer: our own clocks stand still meanwhile. */
    boolean isOther() {
        return this == PRODUCTION || this == MARKETPLACE;
    }
}
