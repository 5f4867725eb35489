package dovod.lib.ozon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which messages of a chat to read. Whether the message at the boundary comes again is not documented: expect it.
 *
 * @param chatId the chat
 * @param forward from old to new; else from new to old
 * @param from message to begin at; needed to go forward, null for the newest
 * @param limit messages a page, 1 to 1000
 * @param only these messages; empty for all
 */
public record HistoryQuery(
        String chatId, boolean forward, @Nullable MessageId from, int limit, List<MessageId> only) {

    /** @throws IllegalArgumentException if the limit is out of range or a forward reading has no beginning */
    public HistoryQuery {
        OzonLimits.page(OzonLimits.HISTORY_PAGE, limit);
        only = List.copyOf(only);
        if (forward && from == null) {
            throw new IllegalArgumentException("A history is read forward from a message");
        }
    }

    /** The newest messages, the newest first. */
    public static HistoryQuery newest(String chatId, int limit) {
        return new HistoryQuery(chatId, false, null, limit, List.of());
    }

    /** Messages before one, the newest first. */
    public static HistoryQuery before(String chatId, MessageId id, int limit) {
        return new HistoryQuery(chatId, false, id, limit, List.of());
    }

    /** Messages after one, the oldest first. */
    public static HistoryQuery after(String chatId, MessageId id, int limit) {
        return new HistoryQuery(chatId, true, id, limit, List.of());
    }

    ObjectNode body() {
        var body = Calls.body()
                .put("chat_id", chatId)
                .put("direction", forward ? "Forward" : "Backward")
                .put("limit", limit);
        if (from != null) {
            body.put("from_message_id", from.number());
        }
        if (!only.isEmpty()) {
            var ids = body.putObject("filter").putArray("message_ids");
            only.forEach(id -> ids.add(id.digits()));
        }
        return body;
    }
}
