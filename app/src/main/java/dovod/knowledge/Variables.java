package dovod.knowledge;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a canned text that are filled in before it is sent: {@code {{buyer}}}. */
public final class Variables {

    /** Those that are filled in; any other name in double braces stays, and stops the sending. */
    public static final List<String> NAMES = List.of("buyer", "order", "product", "me");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}\\n]{0,60}?)\\s*}}");

    private Variables() {}

    /** The text with every variable that has a value replaced by it; the others stay as they are. */
    public static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** Names of the variables in a text, each once, in order; empty for a text that can be sent. */
    public static List<String> in(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
