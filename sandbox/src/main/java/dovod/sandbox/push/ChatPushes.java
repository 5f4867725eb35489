package dovod.sandbox.push;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.ChatMessage;
import dovod.sandbox.world.Happening;
import dovod.sandbox.world.Speaker;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What pushes about chats look like. Here {@code seller_id} is a string, as in the official examples. */
final class ChatPushes {
    private final String base;

    /**
     * @param base the sandbox's own address, where files are fetched from
     */
    ChatPushes(String base) {
        this.base = base;
    }

    List<Push> said(Happening.MessageSaid said) {
        if (said.message().bySeller()) {
            return List.of();
        }
        var body = message(PushType.TYPE_NEW_MESSAGE, said.chat(), said.message());
        return List.of(end(PushType.TYPE_NEW_MESSAGE, body, said.clientId()));
    }

    List<Push> changed(Happening.MessageChanged changed) {
        var body = message(PushType.TYPE_UPDATE_MESSAGE, changed.chat(), changed.message())
                .put("updated_at", changed.at().toString());
        return List.of(end(PushType.TYPE_UPDATE_MESSAGE, body, changed.clientId()));
    }

    List<Push> read(Happening.MessagesRead read) {
        var last = read.last();
        var body = start(PushType.TYPE_MESSAGE_READ, read.chat())
                .put("message_id", Long.toString(last.id()))
                .put("created_at", last.at().toString());
        body.set("user", user(read.chat().partner()));
        body.put("last_read_message_id", Long.toString(last.id()));
        return List.of(end(PushType.TYPE_MESSAGE_READ, body, read.clientId()));
    }

    List<Push> closed(Happening.ChatClosed closed) {
        var body = start(PushType.TYPE_CHAT_CLOSED, closed.chat());
        body.set("user", user(closed.chat().partner()));
        return List.of(end(PushType.TYPE_CHAT_CLOSED, body, closed.clientId()));
    }

    private ObjectNode message(PushType type, Chat chat, ChatMessage message) {
        var body = start(type, chat)
                .put("message_id", Long.toString(message.id()))
                .put("created_at", message.at().toString());
        body.set("user", user(message.speaker()));
        body.set("data", Json.texts(message.dataAt(base)));
        return body;
    }

    private static ObjectNode start(PushType type, Chat chat) {
        return Json.object()
                .put("message_type", type.name())
                .put("chat_id", chat.id())
                .put("chat_type", chat.type().pushWord());
    }

    private static ObjectNode user(Speaker speaker) {
        return Json.object().put("id", speaker.id()).put("type", speaker.type().word());
    }

    private static Push end(PushType type, ObjectNode body, String clientId) {
        return new Push(type, body.put("seller_id", clientId));
    }
}
