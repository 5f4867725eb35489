package dovod.care;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the trouble comes from. */
public enum Fault {
    PRODUCTION,
    /** The buyer's own assembly. */
    ASSEMBLY,
    DELIVERY,
    WAREHOUSE,
    /** Nobody can tell; that too needs its reason. */
    UNKNOWN;

    /** As stored; its words are {@code care.fault.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Fault> ofCode(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code().equals(code))
                .findFirst();
    }
}
