package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat.
 *
 * @param id its id, which also orders it
 * @param createdAt when it was written
 * @param user who wrote it
 * @param data blocks of Markdown; files stand in it as {@code ![](address)}, see {@link Chats#files}; the first block of
 *     a chat that was opened from an order can be the bare posting number
 * @param image whether it holds an image
 * @param read whether the other side has read it; not to be relied on
 * @param moderation state of its image
 * @param orderNumber order it was written about; empty if Ozon does not say
 * @param sku product it was written about; empty if Ozon does not say
 */
public record ChatMessage(
        MessageId id,
        @Nullable Instant createdAt,
        ChatUser user,
        List<String> data,
        boolean image,
        boolean read,
        ImageModeration moderation,
        String orderNumber,
        String sku) {

    static ChatMessage read(Fields fields) {
        var id = fields.messageId("message_id");
        if (id == null) {
            throw new Fields.Unreadable("no message_id");
        }
        var context = fields.inner("context");
        return new ChatMessage(
                id,
                fields.moment("created_at"),
                ChatUser.read(fields.inner("user")),
                fields.texts("data"),
                fields.flag("is_image"),
                fields.flag("is_read"),
                fields.word("moderate_image_status", ImageModeration.class, ImageModeration.NONE),
                context.text("order_number"),
                context.text("sku"));
    }
}
