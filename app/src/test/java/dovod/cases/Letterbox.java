package dovod.cases;

import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.conversations.Author;
import dovod.conversations.ConversationEvent;
import dovod.conversations.ConversationEvent.Arrived;
import dovod.conversations.ConversationEvent.Learned;
import dovod.conversations.ConversationEvent.MessagesArrived;
import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Stands in for the room of conversations: says what it would say, inside a transaction, at the test's time. */
final class Letterbox {

    static final UUID SHOP = UUID.fromString("019aa000-0000-7000-8000-0000000000a1");

    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;
    private final TestClock clock;

    Letterbox(Tenancy tenancy, ApplicationEventPublisher events, TestClock clock) {
        this.tenancy = tenancy;
        this.events = events;
        this.clock = clock;
    }

    /** A buyer with one chat. */
    record Buyer(
            UUID id,
            String name,
            ConversationId chat,
            @Nullable String order) {

        static Buyer named(String name) {
            return new Buyer(Ids.next(), name, new ConversationId(Ids.next()), null);
        }

        /** The same buyer in another chat, about another order or none. */
        Buyer inAnotherChat(@Nullable String order) {
            return new Buyer(id, name, new ConversationId(Ids.next()), order);
        }

        Buyer about(String order) {
            return new Buyer(id, name, chat, order);
        }
    }

    Arrived letter(Buyer from, Author author, String line, Instant at) {
        return new Arrived(
                from.chat(),
                new MessageId(Ids.next()),
                "ozon",
                SHOP,
                "buyer",
                author,
                from.id(),
                from.name(),
                from.order(),
                from.order() == null ? null : from.order() + "-1",
                null,
                line,
                at);
    }

    Arrived notice(ConversationId thread, String line) {
        return new Arrived(
                thread,
                new MessageId(Ids.next()),
                "ozon",
                SHOP,
                "notice",
                Author.MARKETPLACE,
                null,
                null,
                null,
                null,
                null,
                line,
                clock.instant());
    }

    void arrive(Arrived... letters) {
        arrive(Cast.OLKHA, letters);
    }

    void arrive(TenantId tenant, Arrived... letters) {
        say(new MessagesArrived(tenant, Arrays.asList(letters)));
    }

    /** It turns out which product a chat is about. */
    void learn(Buyer buyer, String sku) {
        say(new MessagesArrived(Cast.OLKHA, List.of(), List.of(new Learned(buyer.chat(), null, null, sku))));
    }

    /** The buyer writes now. */
    void writes(Buyer buyer, String line) {
        arrive(letter(buyer, Author.BUYER, line, clock.instant()));
    }

    /** Somebody of ours answers: queued, and sent at once. */
    MessageId answers(Actor person, Buyer buyer, String line) {
        var message = queues(person, buyer, line);
        sent(person, buyer, message, line);
        return message;
    }

    MessageId queues(Actor person, Buyer buyer, String line) {
        var message = new MessageId(Ids.next());
        say(new ConversationEvent.ReplyQueued(
                person.tenant(), buyer.chat(), message, person.personId(), line, clock.instant()));
        return message;
    }

    void sent(Actor person, Buyer buyer, MessageId message, String line) {
        say(new ConversationEvent.ReplySent(
                person.tenant(), buyer.chat(), message, person.personId(), line, clock.instant()));
    }

    void accepted(Buyer buyer, MessageId message) {
        say(new ConversationEvent.ReplyAccepted(Cast.OLKHA, buyer.chat(), message, clock.instant()));
    }

    void failed(Buyer buyer, MessageId message) {
        say(new ConversationEvent.ReplyFailed(Cast.OLKHA, buyer.chat(), message, "other", clock.instant()));
    }

    void unknown(Buyer buyer, MessageId message) {
        say(new ConversationEvent.ReplyUnknown(Cast.OLKHA, buyer.chat(), message, clock.instant()));
    }

    void withdrawn(Buyer buyer, MessageId message) {
        say(new ConversationEvent.ReplyWithdrawn(Cast.OLKHA, buyer.chat(), message, clock.instant()));
    }

    private void say(ConversationEvent event) {
        tenancy.run(event.tenant(), () -> events.publishEvent(event));
    }
}
