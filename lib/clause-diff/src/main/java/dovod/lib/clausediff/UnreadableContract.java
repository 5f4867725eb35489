package dovod.lib.clausediff;

/** There is no contract to be read in these bytes; the message says why, for a person, in English. */
public final class UnreadableContract extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read, as a stable code that a caller may translate. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_TEXT,
        OLD_WORD,
        RICH_TEXT,
        NOT_WORD,
        BROKEN,
        LOCKED,
        NO_TEXT
    }

    private final Reason reason;

    UnreadableContract(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** @return the code of what is wrong */
    public Reason reason() {
        return reason;
    }
}
