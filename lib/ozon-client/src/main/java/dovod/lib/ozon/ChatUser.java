package dovod.lib.ozon;

/**
 * A participant of a chat. Ozon gives no name.
 *
 * @param id opaque
 * @param type role
 * @param typeText the role as Ozon spelled it
 */
public record ChatUser(String id, ChatUserType type, String typeText) {
    static ChatUser read(Fields fields) {
        return new ChatUser(
                fields.text("id"), fields.word("type", ChatUserType.class, ChatUserType.UNKNOWN), fields.text("type"));
    }
}
