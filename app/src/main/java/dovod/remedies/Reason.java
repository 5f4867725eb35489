package dovod.remedies;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.Arrays;
import java.util.Locale;

/** Why something is given. The reports of the ledger know the same words. */
public enum Reason {
    DEFECT,
    MISSING_PART,
    WRONG_ITEM,
    DELIVERY,
    ASSEMBLY,
    LATE,
    GOODWILL;

    /** As stored; in words {@code ledger.reason.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** @throws Refused {@code grant_reason} on field {@code reason} */
    public static Reason read(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.field("reason", "grant_reason")));
    }
}
