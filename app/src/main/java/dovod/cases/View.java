package dovod.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A list of cases. All but SNOOZED, CLOSED and ALL show open cases that are not asleep. */
public enum View {
    MINE,
    UNASSIGNED,
    WAITING_US,
    WAITING_BUYER,
    WAITING_OTHERS,
    OVERDUE,
    SNOOZED,
    CLOSED,
    /** Every open case, asleep or not. */
    ALL;

    /** As in addresses: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its name. */
    public String key() {
        return "cases.view." + code();
    }

    public static Optional<View> ofCode(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }
}
