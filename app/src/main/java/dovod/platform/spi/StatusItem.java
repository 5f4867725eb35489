package dovod.platform.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word in the top bar on how things are: "Ozon: 12 s ago", "Not sent 0".
 *
 * @param text message key, filled with the arguments
 * @param path where to look closer; null for nowhere
 * @param banner true for an alarm, which stands above every page as well
 */
public record StatusItem(
        int order,
        Tone tone,
        String text,
        List<Object> arguments,
        @Nullable String path,
        boolean banner) {

    /** One that stands in the top bar alone. */
    public StatusItem(int order, Tone tone, String text, List<Object> arguments, @Nullable String path) {
        this(order, tone, text, arguments, path, false);
    }

    public enum Tone {
        PLAIN,
        GOOD,
        NEAR,
        BAD
    }
}
