package dovod.channels.ozon;

import dovod.channels.Fetched;
import dovod.channels.spi.Brought;
import dovod.channels.spi.Line;
import dovod.channels.spi.Row;
import dovod.channels.spi.UnreadableRow;
import dovod.conversations.Author;
import dovod.lib.ozon.ChatMessage;
import dovod.lib.ozon.ChatUserType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message out of a history as it is kept until it is read.
 *
 * @param unreadable what Ozon sent in place of a message; null when it is one
 */
record FetchedMessage(
        String chat,
        String kind,
        String id,
        @Nullable Instant at,
        String userId,
        ChatUserType userType,
        List<String> data,
        String order,
        String sku,
        @Nullable String unreadable) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Fetched of(String chat, String kind, ChatMessage message) {
        var kept = new FetchedMessage(
                chat,
                kind,
                message.id().digits(),
                message.createdAt(),
                message.user().id(),
                message.user().type(),
                message.data(),
                message.orderNumber(),
                message.sku(),
                null);
        return new Fetched(Digests.of("message", chat, kept.id, String.join("\n", message.data())), kept.json());
    }

    static Fetched unreadable(String chat, String kind, String json) {
        var kept = new FetchedMessage(chat, kind, "", null, "", ChatUserType.UNKNOWN, List.of(), "", "", json);
        return new Fetched(Digests.of("unreadable", chat, json), kept.json());
    }

    /** What a buyer wrote reads as it stands there now: a push of a change may have been lost. */
    static Brought read(Line line, Row row) throws UnreadableRow {
        var message = parsed(row.body());
        if (message.unreadable != null) {
            throw new UnreadableRow("a message of chat " + message.chat + " has no id");
        }
        return Arrivals.brought(line, row, message, ChatKind.author(message.userType()) == Author.BUYER);
    }

    private static FetchedMessage parsed(String body) throws UnreadableRow {
        try {
            return JSON.readValue(body, FetchedMessage.class);
        } catch (JacksonException broken) {
            throw new UnreadableRow("the kept row is broken: " + broken.getOriginalMessage());
        }
    }

    /** Lone halves of letters cannot be stored as text: they become question marks. */
    private String json() {
        return new String(JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
