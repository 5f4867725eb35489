package dovod.remedies;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a grant goes above, so that it needs somebody else's word. */
public enum Above {
    /** What its giver may give alone. */
    AUTHORITY,
    /** What may be given in a month. */
    BUDGET;

    /** As stored, and as messages name it: {@code remedies.above.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Above ofCode(@Nullable String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
