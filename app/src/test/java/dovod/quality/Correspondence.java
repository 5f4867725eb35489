package dovod.quality;

import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.conversations.Arrival;
import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.MessageId;
import dovod.conversations.Receiving;
import dovod.conversations.Reply;
import dovod.conversations.SendingReply;
import dovod.conversations.Threads;
import dovod.kernel.Actor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters of buyers and of a marketplace's support, and our replies; an hour passes with each. */
@Component
public final class Correspondence {

    private static final UUID CONNECTION = new UUID(0x019aa00000007001L, 0x8000000000000001L);
    private static final UUID SHOP = new UUID(0x019aa00000007002L, 0x8000000000000001L);

    private final Receiving receiving;
    private final Conversations conversations;
    private final Threads threads;
    private final SendingReply sending;
    private final AuditingThreads auditing;
    private final TestClock clock;
    private long number = 3_000_000_000_000_500_000L;

    Correspondence(
            Receiving receiving,
            Conversations conversations,
            Threads threads,
            SendingReply sending,
            AuditingThreads auditing,
            TestClock clock) {
        this.receiving = receiving;
        this.conversations = conversations;
        this.threads = threads;
        this.sending = sending;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** A buyer writes; pictures hang on it when there are any. */
    public ConversationId buyer(String name, String text, String... pictures) {
        return bring(name, "buyer", Author.BUYER, name, text, pictures);
    }

    /** Somebody of ours answers the buyer in the marketplace's cabinet. */
    public ConversationId weAnswer(String name, String text) {
        return bring(name, "buyer", Author.US, null, text);
    }

    /** We ask the marketplace's support, in its cabinet. */
    public ConversationId weAskSupport(String ticket, String text) {
        return bring(ticket, "support", Author.US, null, text);
    }

    /** An operator of the marketplace's support answers. */
    public ConversationId support(String ticket, String operator, String text) {
        return bring(ticket, "support", Author.MARKETPLACE, operator, text);
    }

    private ConversationId bring(
            String chat, String kind, Author author, @Nullable String name, String text, String... pictures) {
        clock.advance(Duration.ofHours(1));
        receiving.receive(
                Cast.OLKHA,
                List.of(new Arrival(
                        "fake",
                        CONNECTION,
                        SHOP,
                        "chat-" + chat,
                        kind,
                        Long.toString(number++),
                        author,
                        kind.equals("buyer") ? "buyer-" + chat : null,
                        name,
                        text,
                        List.of(pictures),
                        clock.instant(),
                        "48866017-0495",
                        "48866017-0495-1",
                        "646399170",
                        false)));
        return conversations.byExternal(Cast.OLKHA, CONNECTION, "chat-" + chat).orElseThrow();
    }

    /** A reply against the thread as it stands. */
    Reply reply(ConversationId conversation, String text, String insistence) {
        return new Reply(
                conversation,
                text,
                List.of(),
                threads.newest(Cast.MARIA, List.of(conversation)).lastSeen().get(conversation),
                "key-" + number++,
                0,
                insistence);
    }

    public MessageId answers(Actor actor, ConversationId conversation, String text) {
        return insists(actor, conversation, text, "");
    }

    MessageId insists(Actor actor, ConversationId conversation, String text, String reason) {
        clock.advance(Duration.ofHours(1));
        return sending.send(actor, reply(conversation, text, reason)).message();
    }

    /** The newest message. */
    public MessageId last(ConversationId conversation) {
        return threads.newest(Cast.MARIA, List.of(conversation))
                .lines()
                .getLast()
                .id();
    }

    /** What has been said is judged. */
    public void isJudged() {
        while (auditing.audit(Cast.OLKHA)) {
            // one turn takes a share
        }
    }
}
