package dovod.lib.replycheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Conversations for tests, message by message. */
final class Cast {

    static final Instant MORNING = Instant.parse("2026-05-12T06:00:00Z");

    private final String id;
    private final ClaimedStatus status;
    private final List<Message> messages = new ArrayList<>();

    private Cast(String id, ClaimedStatus status) {
        this.id = id;
        this.status = status;
    }

    static Cast conversation(String id, ClaimedStatus status) {
        return new Cast(id, status);
    }

    Cast asks(String text) {
        return add(Side.ASKER, "Продавец", text);
    }

    Cast replies(String text) {
        return add(Side.RESPONDER, "Алина", text);
    }

    private Cast add(Side from, String author, String text) {
        var at = MORNING.plusSeconds(3600L * messages.size());
        messages.add(new Message("m" + (messages.size() + 1), from, author, at, text));
        return this;
    }

    Conversation end() {
        return new Conversation(id, "marketplace", status, "", messages);
    }
}
