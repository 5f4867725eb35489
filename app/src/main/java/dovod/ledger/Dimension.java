package dovod.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what costs are added up. */
public enum Dimension {
    ALL,
    PRODUCT,
    PART,
    REASON,
    PERSON;

    /** As stored, and as messages name it: {@code ledger.by.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> ofCode(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }
}
