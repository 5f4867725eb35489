package dovod.investigations;

import java.util.List;

/**
 * Something that is not known, as a question that can be sent.
 *
 * @param key its words are the message {@code investigations.ask.<key>}
 * @param arguments what the words are filled with
 */
public record OpenPoint(String key, List<Object> arguments) {

    public OpenPoint {
        arguments = List.copyOf(arguments);
    }
}
