package dovod.investigations;

import dovod.platform.Words;
import java.util.List;

/** Facts, questions and calculations in words; their sums as the reader's language writes them. */
public final class FactWords {

    private FactWords() {}

    public static String say(Words words, Evidence fact) {
        return words.say("investigations.fact." + fact.key(), filled(words, fact.arguments()));
    }

    public static String say(Words words, OpenPoint point) {
        return words.say("investigations.ask." + point.key(), filled(words, point.arguments()));
    }

    public static String say(Words words, Reckoned line) {
        return words.say("investigations.reckoned." + line.key(), filled(words, line.arguments()));
    }

    /** In the marketplace's words; empty for none. */
    public static String detail(Words words, Expected moment) {
        return Sum.shown(words, moment.detail());
    }

    /** What fills the words of a key. */
    public static Object[] filled(Words words, List<Object> arguments) {
        return arguments.stream()
                .map(one -> one instanceof String text ? Sum.shown(words, text) : one)
                .toArray();
    }
}
