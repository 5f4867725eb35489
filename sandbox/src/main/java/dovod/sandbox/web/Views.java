package dovod.sandbox.web;

import dovod.sandbox.SellerControl;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.ChatMessage;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.UserType;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** How chats look from the buyer's side, as JSON. */
final class Views {
    private static final Pattern FILE = Pattern.compile("!\\[]\\(\\S*/v2/chat/file/(\\S+)\\)");

    private Views() {}

    static ObjectNode chat(SellerControl seller, Chat chat) {
        var messages = seller.buyerSees(chat.id());
        var node = Json.object()
                .put("client_id", seller.account().clientId())
                .put("company", seller.account().company())
                .put("chat_id", chat.id())
                .put("type", chat.type().name())
                .put("closed", chat.closed())
                .put("buyer", chat.partner().name())
                .put("posting_number", chat.postingNumber())
                .put("product", product(seller, chat).map(Product::name).orElse(""))
                .put("picture", product(seller, chat).map(Views::picture).orElse(""))
                .put("created_at", chat.createdAt().toString())
                .put(
                        "unread",
                        messages.stream()
                                .filter(message -> unseen(chat, message))
                                .count());
        node.set("last", messages.isEmpty() ? null : message(chat, messages.getLast()));
        return node;
    }

    static ObjectNode conversation(SellerControl seller, Chat chat) {
        var node = chat(seller, chat);
        node.set("messages", Json.array(seller.buyerSees(chat.id()), message -> message(chat, message)));
        return node;
    }

    static ObjectNode message(Chat chat, ChatMessage message) {
        var mark = message.bySeller() ? chat.readByPartner() : chat.readBySeller();
        var node = Json.object()
                .put("message_id", Long.toString(message.id()))
                .put("at", message.at().toString())
                .put("by", side(message.speaker().type()))
                .put("name", message.speaker().name())
                .put("read", message.id() <= mark)
                .put("moderation", message.moderation());
        node.set("lines", Json.texts(lines(message)));
        node.set("files", Json.texts(files(message)));
        return node;
    }

    private static boolean unseen(Chat chat, ChatMessage message) {
        return message.bySeller() && message.id() > chat.readByPartner();
    }

    private static String side(UserType type) {
        return switch (type) {
            case CUSTOMER -> "buyer";
            case SELLER -> "seller";
            case SUPPORT -> "support";
            case CRM, COURIER, NOTIFICATION_USER, CHAT_BOT -> "system";
        };
    }

    private static List<String> lines(ChatMessage message) {
        return message.data().stream()
                .filter(line -> !FILE.matcher(line).matches())
                .toList();
    }

    /** Addresses that the page may fetch without a key. */
    private static List<String> files(ChatMessage message) {
        return message.data().stream()
                .map(FILE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> ControlApi.PREFIX + "files/" + matcher.group(1))
                .toList();
    }

    private static java.util.Optional<Product> product(SellerControl seller, Chat chat) {
        return seller.products().stream()
                .filter(product ->
                        Long.toString(product.sku()).equals(chat.subject().sku()))
                .findFirst();
    }

    private static String picture(Product product) {
        return "/pictures/" + product.drawing() + "/1.png";
    }
}
