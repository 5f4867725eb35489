package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.journal.Journal;
import dovod.sandbox.journal.Sent;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.ChatMessage;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.Picture;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.Speaker;
import dovod.sandbox.world.Talks;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The methods by which a seller writes in chats, opens and reads them. */
final class ChatWriting {
    private static final int LONGEST_TEXT = 1000;
    private static final int BIGGEST_FILE = 10 * 1024 * 1024;

    private final Talks talks;
    private final Journal journal;
    private final InstantSource wall;

    ChatWriting(Talks talks, Journal journal, InstantSource wall) {
        this.talks = talks;
        this.journal = journal;
        this.wall = wall;
    }

    /** {@code /v1/chat/send/message} */
    ObjectNode sendMessage(Call call) {
        var text = call.body().text("text");
        var length = text.codePointCount(0, text.length());
        if (text.isBlank() || length > LONGEST_TEXT) {
            throw Refusal.invalid("text", "value length must be between 1 and 1000 runes, inclusive");
        }
        var chat = Chats.find(call);
        Chats.checkPremiumPlus(call.account());
        checkOpen(call, chat);
        var message = talks.sellerSays(call.account().clientId(), chat.id(), List.of(text), null);
        note(call, Sent.Kind.MESSAGE, chat.id(), text, message.id());
        return Json.object().put("result", "success");
    }

    /** {@code /v1/chat/send/file} */
    ObjectNode sendFile(Call call) {
        var name = call.body().requiredText("name");
        var content = content(call.body().requiredText("base64_content"));
        var chat = Chats.find(call);
        if (chat.type().withBuyer()) {
            Chats.checkPremiumPlus(call.account());
        }
        checkOpen(call, chat);
        var picture = Picture.of(name, content);
        var message = talks.sellerSays(call.account().clientId(), chat.id(), List.of(), picture);
        note(call, Sent.Kind.FILE, chat.id(), name, message.id());
        return Json.object().put("result", "success");
    }

    /** {@code /v1/chat/start} */
    ObjectNode start(Call call) {
        var number = call.body().requiredText("posting_number");
        Chats.checkPremiumPlus(call.account());
        var posting = call.shop().posting(number).orElseThrow(() -> Refusal.notFound("posting not found"));
        if (!WritingWindow.mayStart(posting, call.now())) {
            throw Refusal.of(400, 9, "chat can not be created for the posting");
        }
        var chat = call.shop().chats().stream()
                .filter(known -> known.postingNumber().equals(number))
                .findFirst()
                .orElseGet(() -> open(call, posting));
        note(call, Sent.Kind.START, chat.id(), number, 0);
        var answer = Json.object();
        answer.putObject("result").put("chat_id", chat.id());
        return answer;
    }

    /** {@code /v2/chat/read} */
    ObjectNode read(Call call) {
        var chat = Chats.find(call);
        if (!call.body().has("from_message_id")) {
            throw Refusal.bad("message_id is empty");
        }
        if (chat.type().withBuyer()) {
            Chats.checkPremiumPlus(call.account());
        }
        var upTo = call.body().number("from_message_id", 0);
        var unread = talks.sellerReads(call.account().clientId(), chat.id(), known(chat, upTo));
        note(call, Sent.Kind.READ, chat.id(), "", upTo);
        return Json.object().put("unread_count", unread);
    }

    private Chat open(Call call, Posting posting) {
        var buyer = Speaker.buyer(Long.toString(posting.orderId() % 1_000_000), "Покупатель");
        return talks.open(call.account().clientId(), ChatOpening.about(buyer, posting));
    }

    private static void checkOpen(Call call, Chat chat) {
        if (chat.closed()) {
            throw Refusal.of(400, 9, "chat is closed");
        }
        WritingWindow.check(call.shop(), chat, call.now());
    }

    private static long known(Chat chat, long messageId) {
        return chat.message(messageId).map(ChatMessage::id).orElseThrow(() -> Refusal.notFound("message not found"));
    }

    private static byte[] content(String base64) {
        try {
            var content = Base64.getDecoder().decode(base64);
            if (content.length == 0 || content.length > BIGGEST_FILE) {
                throw Refusal.invalid("base64_content", "the file must hold between 1 byte and 10 MB");
            }
            return content;
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("base64_content", "it is not base64");
        }
    }

    private void note(Call call, Sent.Kind kind, String chatId, String text, long messageId) {
        var clientId = call.account().clientId();
        journal.add(new Sent(call.now(), wall.instant(), clientId, kind, chatId, text, messageId));
    }
}
