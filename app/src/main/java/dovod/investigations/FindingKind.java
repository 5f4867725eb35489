package dovod.investigations;

import java.util.Locale;

/** What the sweep looks for. */
public enum FindingKind {
    /** Cancelled by the marketplace and in no finance record. */
    CANCELLED_UNBOOKED,
    /** Cancelled on the way and not back in stock after its term. */
    NOT_BACK,
    /** Given back by the buyer and not arrived after its term. */
    RETURN_NOT_ARRIVED,
    /** Written off without compensation, and on no ground that allows it. */
    WRITTEN_OFF,
    /** Compensated below the formula. */
    COMPENSATED_BELOW,
    /** Charged though the marketplace was at fault. */
    CHARGED_AT_FAULT,
    /** Units missing between stock, sales and returns. */
    UNITS_MISSING;

    /** As stored and as rule packs name it: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static FindingKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
