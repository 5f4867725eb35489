package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chat as {@code /v3/chat/list} shows it. There is no buyer's name, posting or product in it.
 *
 * @param id chat id, a UUID in most places
 * @param type who it is with
 * @param typeText the type as Ozon spelled it
 * @param status open or closed
 * @param createdAt when it began
 * @param firstUnread oldest unread message; null if none
 * @param last newest message; may run ahead of the history; null if none
 * @param unreadCount unread messages; notices of robots count too
 */
public record Chat(
        String id,
        ChatType type,
        String typeText,
        ChatStatus status,
        @Nullable Instant createdAt,
        @Nullable MessageId firstUnread,
        @Nullable MessageId last,
        long unreadCount) {

    static Chat read(Fields fields) {
        var chat = fields.inner("chat");
        return new Chat(
                chat.neededText("chat_id"),
                chat.word("chat_type", ChatType.class, ChatType.UNKNOWN),
                chat.text("chat_type"),
                chat.word("chat_status", ChatStatus.class, ChatStatus.UNKNOWN),
                chat.moment("created_at"),
                fields.messageId("first_unread_message_id"),
                fields.messageId("last_message_id"),
                fields.whole("unread_count"));
    }
}
