package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something happened in a chat. The context (order, product) is not in it.
 *
 * @param type NEW_MESSAGE, UPDATE_MESSAGE, MESSAGE_READ or CHAT_CLOSED
 * @param sellerId the cabinet
 * @param identity equal for repetitions
 * @param chatId the chat
 * @param chatType who it is with
 * @param messageId the message; null for CHAT_CLOSED
 * @param user who wrote, read or closed
 * @param data text of the message; empty where there is none
 * @param createdAt when the message was written
 * @param updatedAt when it was changed; null but for UPDATE_MESSAGE
 * @param lastRead newest message that was read; null but for MESSAGE_READ
 */
public record ChatPush(
        PushType type,
        String sellerId,
        String identity,
        String chatId,
        ChatType chatType,
        @Nullable MessageId messageId,
        ChatUser user,
        List<String> data,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable MessageId lastRead)
        implements PushMessage.Event {

    static ChatPush read(PushType type, Fields fields) {
        return new ChatPush(
                type,
                fields.text("seller_id"),
                PushIdentity.of(fields, "chat_id", "message_id", "updated_at", "last_read_message_id"),
                fields.neededText("chat_id"),
                fields.word("chat_type", ChatType.class, ChatType.UNKNOWN),
                messageId(type, fields),
                ChatUser.read(fields.inner("user")),
                fields.texts("data"),
                fields.moment("created_at"),
                fields.moment("updated_at"),
                fields.messageId("last_read_message_id"));
    }

    private static @Nullable MessageId messageId(PushType type, Fields fields) {
        var id = fields.messageId("message_id");
        if (id == null && type != PushType.CHAT_CLOSED) {
            throw new Fields.Unreadable("no message_id");
        }
        return id;
    }
}
