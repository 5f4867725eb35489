package dovod.conversations;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The other side's ids of messages: kept as text, since they outgrow a long; those made of digits have an order. */
final class ExternalIds {

    /** Numbers by their value, then others as they come. */
    static final Comparator<String> ORDER = ExternalIds::compare;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private ExternalIds() {}

    /** The newer one, where the ids tell; else the one that came later. */
    static @Nullable String newest(@Nullable String before, @Nullable String came) {
        if (before == null || came == null) {
            return came == null ? before : came;
        }
        return compare(before, came) > 0 ? before : came;
    }

    private static int compare(String one, String other) {
        boolean numbers = isNumber(one);
        if (numbers != isNumber(other)) {
            return numbers ? -1 : 1;
        }
        if (!numbers) {
            return 0;
        }
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    private static boolean isNumber(String id) {
        return NUMBER.matcher(id).matches();
    }
}
