package dovod.lib.ozon;

import java.util.Base64;
import java.util.List;

/** Methods of chats. Those that write need the subscription Premium Plus or Premium Pro. */
public final class Chats {
    private final Calls calls;
    private final int mostFileBytes;

    Chats(Calls calls, int mostFileBytes) {
        this.calls = calls;
        this.mostFileBytes = mostFileBytes;
    }

    /** {@code /v3/chat/list}. The order of chats is not documented. */
    public Page<Chat> list(ChatQuery query) throws OzonException {
        return calls.call(OzonMethod.CHAT_LIST, query.body(), fields -> Pages.byCursor(fields, "chats", Chat::read));
    }

    /** {@code /v3/chat/history}. The page has no cursor: go on from the id of the last message. */
    public Page<ChatMessage> history(HistoryQuery query) throws OzonException {
        return calls.call(
                OzonMethod.CHAT_HISTORY,
                query.body(),
                fields -> Pages.page(fields, "messages", ChatMessage::read, "", fields.flag("has_next")));
    }

    /**
     * {@code /v1/chat/send/message}. Ozon answers no message id: the message is to be found in the history.
     *
     * @param text plain text, 1 to 1000 characters
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public void sendMessage(String chatId, String text) throws OzonException {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An empty message cannot be sent");
        }
        OzonLimits.atMost(OzonLimits.CHAT_TEXT, text.length(), "Characters");
        calls.call(
                OzonMethod.CHAT_SEND_MESSAGE,
                Calls.body().put("chat_id", chatId).put("text", text),
                fields -> fields.text("result"));
    }

    /**
     * {@code /v1/chat/send/file}. Ozon states no limit of size or type.
     *
     * @param name with its extension
     * @throws IllegalArgumentException if the file is empty or has no name
     */
    public void sendFile(String chatId, String name, byte[] content) throws OzonException {
        if (name.isBlank() || content.length == 0) {
            throw new IllegalArgumentException("A file needs a name and a content");
        }
        var body = Calls.body()
                .put("chat_id", chatId)
                .put("name", name)
                .put("base64_content", Base64.getEncoder().encodeToString(content));
        calls.call(OzonMethod.CHAT_SEND_FILE, body, fields -> fields.text("result"));
    }

    /** {@code /v1/chat/start}: opens a chat with the buyer of a posting (FBS and rFBS only) and answers its id. */
    public String start(String postingNumber) throws OzonException {
        return calls.call(
                OzonMethod.CHAT_START,
                Calls.body().put("posting_number", postingNumber),
                fields -> fields.inner("result").neededText("chat_id"));
    }

    /**
     * {@code /v2/chat/read}: marks a message and all before it as read, and answers how many are still unread. The
     * document calls the message optional; the service refuses a request without it.
     */
    public long read(String chatId, MessageId upTo) throws OzonException {
        return calls.call(
                OzonMethod.CHAT_READ,
                Calls.body().put("chat_id", chatId).put("from_message_id", upTo.number()),
                fields -> fields.whole("unread_count"));
    }

    /** Files that stand in a message and can be fetched with {@link #download}. Foreign addresses are left out. */
    public List<ChatFileLink> files(ChatMessage message) {
        return message.data().stream()
                .flatMap(block -> ChatFileLink.in(block, calls.base()).stream())
                .toList();
    }

    /** Fetches a file with the seller's key, from the address that this client calls, whatever host the link named. */
    public ChatFile download(ChatFileLink link) throws OzonException {
        var answer = calls.fetch(OzonMethod.CHAT_FILE, link.path(), mostFileBytes);
        var type = answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
        return new ChatFile(answer.body(), type, link.name());
    }
}
