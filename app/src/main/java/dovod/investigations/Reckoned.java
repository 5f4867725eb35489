package dovod.investigations;

import java.util.List;

/**
 * A line of how a sum came about.
 *
 * @param key its words are the message {@code investigations.reckoned.<key>}
 * @param arguments what the words are filled with; sums as {@code 2700.00 RUB}
 */
public record Reckoned(String key, List<Object> arguments) {

    public Reckoned {
        arguments = List.copyOf(arguments);
    }

    static Reckoned of(String key, Object... arguments) {
        return new Reckoned(key, List.of(arguments));
    }
}
