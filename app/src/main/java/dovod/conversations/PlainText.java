package dovod.conversations;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strangers' text as it can be kept and shown. */
final class PlainText {

    private static final int LINE = 160;
    // NUL, which PostgreSQL does not take, and halves of characters, which are no text at all.
    private static final Pattern UNKEEPABLE = Pattern.compile("\\x00|\\p{Cs}");
    // Signs that turn the direction of writing around: in a list they would garble the neighbours.
    private static final Pattern TURNS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

    private PlainText() {}

    /** The same text without what cannot be kept. */
    static String keepable(String text) {
        return UNKEEPABLE.matcher(text).replaceAll("");
    }

    /** A short word of a stranger, such as a number or a name; null when there is nothing in it or it is too long. */
    static @Nullable String word(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var word = keepable(text).strip();
        return word.isEmpty() || word.length() > longest ? null : word;
    }

    /** The first line that says something, for a list. */
    static String line(String body) {
        return body.lines()
                .map(line -> TURNS.matcher(SPACE.matcher(line).replaceAll(" ")).replaceAll(""))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(PlainText::cut)
                .orElse("");
    }

    /** How two texts are compared that went through somebody else's hands: white space and composition do not count. */
    static String comparable(String text) {
        return SPACE.matcher(Normalizer.normalize(keepable(text), Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    private static String cut(String line) {
        if (line.length() <= LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LINE - 2)) ? LINE - 2 : LINE - 1;
        return line.substring(0, end) + "…";
    }
}
