package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.ChatMessage;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v3/chat/list}: the chats, those with the newest messages first (Ozon's order is not documented). */
final class ChatLists {
    private static final int MOST = 100;
    private static final int USUAL = 30;

    private ChatLists() {}

    static ObjectNode list(Call call) {
        var filter = call.body().part("filter");
        var limit = call.body().between("limit", 1, MOST, USUAL);
        var chats = chosen(call, status(filter), filter.flag("unread_only"));
        var page = Page.of(chats, ChatLists::key, text -> text, call.body().text("cursor"), limit, true);
        var answer = Json.object();
        answer.set("chats", Json.array(page.entries(), ChatLists::render));
        answer.put("total_unread_count", totalUnread(call));
        return answer.put("cursor", page.cursor()).put("has_next", page.hasNext());
    }

    private static String status(Body filter) {
        var status = filter.text("chat_status").toUpperCase(java.util.Locale.ROOT);
        return switch (status) {
            case "", "ALL" -> "ALL";
            case "OPENED", "CLOSED" -> status;
            default -> throw Refusal.invalid("filter.chat_status", "must be ALL, OPENED or CLOSED");
        };
    }

    private static List<Chat> chosen(Call call, String status, boolean unreadOnly) {
        return call.shop().chats().stream()
                .filter(chat -> status.equals("ALL") || status.equals(word(chat)))
                .filter(chat -> !unreadOnly || !chat.unread().isEmpty())
                .sorted(Comparator.comparing(ChatLists::key).reversed())
                .toList();
    }

    /** Sorts by the newest message; ids have 19 digits all, so text sorts as numbers do. */
    private static String key(Chat chat) {
        var last = chat.last().map(ChatMessage::id).orElse(0L);
        return String.format("%019d %s", last, chat.id());
    }

    private static ObjectNode render(Chat chat) {
        var entry = Json.object();
        entry.putObject("chat")
                .put("created_at", Json.time(chat.createdAt()))
                .put("chat_id", chat.id())
                .put("chat_status", word(chat))
                .put("chat_type", chat.type().name());
        var unread = chat.unread();
        var first = unread.isEmpty() ? 0 : unread.getFirst().id();
        entry.put("first_unread_message_id", Long.toString(first));
        entry.put(
                "last_message_id",
                Long.toString(chat.last().map(ChatMessage::id).orElse(0L)));
        return entry.put("unread_count", unread.size());
    }

    private static String word(Chat chat) {
        return chat.closed() ? "CLOSED" : "OPENED";
    }

    private static long totalUnread(Call call) {
        return call.shop().chats().stream()
                .mapToLong(chat -> chat.unread().size())
                .sum();
    }
}
