package dovod.investigations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that something rests on.
 *
 * @param key its words are the message {@code investigations.fact.<key>}
 * @param arguments what the words are filled with: texts and numbers
 * @param source who told it, such as {@code /v3/posting/fbo/list}
 * @param happenedAt by the teller's clock; null when it did not say
 * @param knownAt when we were told
 */
public record Evidence(
        String key,
        List<Object> arguments,
        String source,
        @Nullable Instant happenedAt,
        Instant knownAt) {

    public Evidence {
        arguments = List.copyOf(arguments);
    }
}
