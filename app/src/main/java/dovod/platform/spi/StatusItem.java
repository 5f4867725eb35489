package dovod.platform.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word in the top bar on how things are: "Ozon: 12 s ago", "Not sent 0".
 *
 * @param text message key, filled with the arguments
 * @param path where to look closer; null for nowhere
 */
public record StatusItem(
        int order,
        Tone tone,
        String text,
        List<Object> arguments,
        @Nullable String path) {

    public enum Tone {
        PLAIN,
        GOOD,
        NEAR,
        BAD
    }
}
