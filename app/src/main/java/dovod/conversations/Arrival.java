package dovod.conversations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message as a channel brings it in, from a push or a poll; the same message may come many times.
 *
 * @param channel the channel's name, such as {@code ozon}
 * @param connection the connection it came through
 * @param conversation the other side's id of the thread
 * @param kind what sort of thread: {@code buyer}, {@code support}, {@code notice}
 * @param message the other side's id of the message: decides whether it is known already
 * @param buyer the other side's id of the buyer; null when the thread has none
 * @param body text with the pictures' marks taken out; may be empty when there are pictures
 * @param pictures addresses as the channel knows them; fetched through the channel
 * @param order what the message itself says it is about; null when it says nothing
 * @param changed true when the other side says that an earlier text has been edited
 */
public record Arrival(
        String channel,
        UUID connection,
        UUID shop,
        String conversation,
        String kind,
        String message,
        Author author,
        @Nullable String buyer,
        @Nullable String authorName,
        String body,
        List<String> pictures,
        Instant at,
        @Nullable String order,
        @Nullable String posting,
        @Nullable String sku,
        boolean changed) {

    private static final int LONGEST_ID = 200;

    /**
     * @throws IllegalArgumentException when an id of the other side is missing or longer than any marketplace's
     */
    public Arrival {
        named("conversation", conversation);
        named("message", message);
        pictures = List.copyOf(pictures);
    }

    /** The thread as the other side knows it. */
    ThreadKey thread() {
        return new ThreadKey(connection, conversation);
    }

    private static void named(String what, String id) {
        if (id.isBlank() || id.length() > LONGEST_ID || id.indexOf(0) >= 0) {
            throw new IllegalArgumentException("no usable id of the " + what);
        }
    }
}
