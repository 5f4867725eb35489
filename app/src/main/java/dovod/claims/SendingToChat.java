package dovod.claims;

import dovod.conversations.ConversationId;
import dovod.conversations.Reply;
import dovod.conversations.SendingReply;
import dovod.conversations.Threads;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the marketplace's own chat is open to programs, what a person sends leaves through the outbox. */
@Component
class SendingToChat {

    private final SendingReply sending;
    private final Threads threads;

    SendingToChat(SendingReply sending, Threads threads) {
        this.sending = sending;
        this.threads = threads;
    }

    /**
     * Inside the caller's transaction.
     *
     * @param key the same is sent once
     * @throws Refused as {@link SendingReply#send} does
     */
    void send(Actor actor, UUID chat, String text, String key) {
        var conversation = new ConversationId(chat);
        var seen = threads.newest(actor, List.of(conversation)).lastSeen().get(conversation);
        sending.send(actor, new Reply(conversation, text, List.of(), seen, key, SendingReply.UNDO_SECONDS, ""));
    }
}
