package dovod.sandbox.api;

import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.fault.Faults;
import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.ChatMessage;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /v3/chat/history}. Whether Ozon repeats the message that {@code from_message_id} names is not documented;
 * the sandbox does.
 */
final class ChatHistory {
    private static final String PATH = "/v3/chat/history";

    private final Faults faults;

    ChatHistory(Faults faults) {
        this.faults = faults;
    }

    ObjectNode history(Call call) {
        var chat = Chats.find(call);
        var limit = call.body().between("limit", 1, 1000, 50);
        var forward = forward(call.body());
        var ids = call.body().part("filter").numbers("message_ids", 1000);
        var ordered = forward ? chat.messages() : chat.messages().reversed();
        var from = call.body().number("from_message_id", 0);
        var fitting = visible(chat, ordered).stream()
                .filter(message -> from == 0 || (forward ? message.id() >= from : message.id() <= from))
                .filter(message -> ids.isEmpty() || ids.contains(message.id()))
                .toList();
        var answer = Json.object().put("has_next", fitting.size() > limit);
        var page = fitting.stream().limit(limit).toList();
        answer.set("messages", Json.array(page, message -> render(call, chat, message)));
        return answer;
    }

    private static boolean forward(Body body) {
        var direction = body.text("direction");
        if (direction.equalsIgnoreCase("Forward")) {
            if (body.number("from_message_id", 0) == 0) {
                throw Refusal.bad("from_message_id is required for direction Forward");
            }
            return true;
        }
        if (direction.isEmpty() || direction.equalsIgnoreCase("Backward")) {
            return false;
        }
        throw Refusal.invalid("direction", "must be Forward or Backward");
    }

    /** Without the newest message while the list runs ahead of the history. */
    private List<ChatMessage> visible(Chat chat, List<ChatMessage> messages) {
        var newest = chat.last().map(ChatMessage::id).orElse(0L);
        return faults.strike(FaultKind.LIST_AHEAD_OF_HISTORY, PATH)
                .map(fault -> messages.stream()
                        .filter(message -> message.id() != newest)
                        .toList())
                .orElse(messages);
    }

    private static ObjectNode render(Call call, Chat chat, ChatMessage message) {
        var node = Json.object();
        node.putObject("context")
                .put("order_number", message.subject().orderNumber())
                .put("sku", message.subject().sku());
        node.put("created_at", Json.time(message.at()));
        node.set("data", Json.texts(message.dataAt(call.base())));
        node.put("is_image", message.image()).put("is_read", read(chat, message));
        node.put("message_id", Long.toString(message.id())).put("moderate_image_status", message.moderation());
        node.set("user", Chats.user(message.speaker()));
        return node;
    }

    private static boolean read(Chat chat, ChatMessage message) {
        var mark = message.bySeller() ? chat.readByPartner() : chat.readBySeller();
        return message.id() <= mark;
    }
}
