package dovod.conversations;

import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.kernel.Actor;
import dovod.platform.Leases;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;

/** What the tests of this room do again and again: talk, look, let time pass. */
@Component
class Desk {

    private final Receiving receiving;
    private final Conversations conversations;
    private final Threads threads;
    private final SendingReply sending;
    private final TestClock clock;
    private final FakeCourier courier;
    private final Tenancy tenancy;
    private final JdbcOutboxClaims claims;
    private final Carrying carrying;
    private final Leases leases;

    Desk(
            Receiving receiving,
            Conversations conversations,
            Threads threads,
            SendingReply sending,
            TestClock clock,
            FakeCourier courier,
            Tenancy tenancy,
            JdbcOutboxClaims claims,
            Carrying carrying,
            Leases leases) {
        this.receiving = receiving;
        this.conversations = conversations;
        this.threads = threads;
        this.sending = sending;
        this.clock = clock;
        this.courier = courier;
        this.tenancy = tenancy;
        this.claims = claims;
        this.carrying = carrying;
        this.leases = leases;
    }

    ConversationId open(Chat chat) {
        receiving.receive(Cast.OLKHA, List.of(chat.buyer(1, "Где мой подарок?")));
        return id(chat);
    }

    ConversationId id(Chat chat) {
        return conversations.byExternal(Cast.OLKHA, Chat.CONNECTION, chat.id()).orElseThrow();
    }

    Window window(ConversationId conversation) {
        return threads.newest(Cast.MARIA, List.of(conversation));
    }

    Line last(ConversationId conversation) {
        return window(conversation).lines().getLast();
    }

    Reply reply(ConversationId conversation, String text, UUID... files) {
        return new Reply(
                conversation,
                text,
                List.of(files),
                window(conversation).lastSeen().get(conversation),
                UUID.randomUUID().toString(),
                0);
    }

    MessageId send(ConversationId conversation, String text, UUID... files) {
        return send(Cast.MARIA, conversation, text, files);
    }

    MessageId send(Actor actor, ConversationId conversation, String text, UUID... files) {
        return sending.send(actor, reply(conversation, text, files)).message();
    }

    Passage passage(MessageId message) {
        var passage = threads.line(Cast.MARIA, message).passage();
        if (passage == null) {
            throw new AssertionError("this message is no reply of ours");
        }
        return passage;
    }

    /** A worker as one node has it. */
    OutboxWorker worker() {
        return worker(Runnable::run);
    }

    OutboxWorker worker(Executor hands) {
        return new OutboxWorker(tenancy, clock, claims, carrying, leases, hands);
    }

    /** Turns until nothing is due. */
    void work() {
        var worker = worker();
        while (worker.turn()) {
            // one turn takes a share
        }
    }

    void wait(Duration time) {
        clock.advance(time);
        work();
    }

    void receive(Arrival... arrivals) {
        receiving.receive(Cast.OLKHA, List.of(arrivals));
    }

    void poll(Chat chat) {
        receiving.receive(Cast.OLKHA, courier.poll(chat));
    }
}
