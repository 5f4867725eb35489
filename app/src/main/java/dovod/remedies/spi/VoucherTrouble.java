package dovod.remedies.spi;

import org.jspecify.annotations.Nullable;

/** A marketplace did not do what it was asked for. */
public final class VoucherTrouble extends Exception {

    /** Whether it may have been done all the same. */
    public enum Kind {
        /** Not done; to be tried again later. */
        LATER,
        /** Not done, and it will not be. */
        DECLINED,
        /** Nobody knows: to be looked up, never repeated blindly. */
        UNKNOWN
    }

    private final Kind kind;

    /** @param message for people who look into it: the marketplace's own words where there are any */
    public VoucherTrouble(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
