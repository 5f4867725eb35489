package dovod.cases.page;

import java.util.Arrays;
import java.util.Locale;

/** What of a case's course a person wants to see. */
public enum Show {
    ALL,
    MESSAGES,
    FACTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything, when a stranger wrote something else. */
    public static Show ofCode(String code) {
        return Arrays.stream(values())
                .filter(show -> show.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
