package dovod.ledger;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.regex.Pattern;

/** Minutes as people type them. */
final class Minutes {

    private static final int MOST = 24 * 60;
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,4}");

    private Minutes() {}

    /**
     * In seconds.
     *
     * @throws Refused {@code minutes_range} on field {@code minutes}
     */
    static long read(String written, int least) {
        var plain = written.strip();
        var minutes = WRITTEN.matcher(plain).matches() ? Integer.parseInt(plain) : -1;
        if (minutes < least || minutes > MOST) {
            throw new Refused(Refusal.field("minutes", "minutes_range", least, MOST));
        }
        return minutes * 60L;
    }
}
