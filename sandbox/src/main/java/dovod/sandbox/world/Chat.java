package dovod.sandbox.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A chat of one seller. Not safe for use outside the world's lock. */
public final class Chat {
    private final String id;
    private final ChatType type;
    private final Instant createdAt;
    private final Speaker partner;
    private final String postingNumber;
    private final Subject subject;
    private final List<ChatMessage> messages = new ArrayList<>();
    private boolean closed;
    private long readBySeller;
    private long readByPartner;

    public Chat(ChatOpening opening, String id, Instant createdAt) {
        this.id = id;
        this.type = opening.type();
        this.createdAt = createdAt;
        this.partner = opening.partner();
        this.postingNumber = opening.postingNumber();
        this.subject = opening.subject();
    }

    public String id() {
        return id;
    }

    public ChatType type() {
        return type;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The buyer, operator or robot at the other end. */
    public Speaker partner() {
        return partner;
    }

    /** The posting it was opened from; empty for a question from a product's page. */
    public String postingNumber() {
        return postingNumber;
    }

    public Subject subject() {
        return subject;
    }

    /** All messages, the oldest first. */
    public List<ChatMessage> messages() {
        return Collections.unmodifiableList(messages);
    }

    public boolean closed() {
        return closed;
    }

    /** Id of the newest message that the seller has read; 0 when none. */
    public long readBySeller() {
        return readBySeller;
    }

    /** Id of the newest message that the other end has read; 0 when none. */
    public long readByPartner() {
        return readByPartner;
    }

    /** Messages to the seller that the seller has not read, the oldest first. */
    public List<ChatMessage> unread() {
        var from = messages.size();
        while (from > 0 && messages.get(from - 1).id() > readBySeller) {
            from--;
        }
        return messages.subList(from, messages.size()).stream()
                .filter(message -> !message.bySeller())
                .toList();
    }

    public Optional<ChatMessage> last() {
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.getLast());
    }

    /** The last message of the other end. */
    public Optional<ChatMessage> lastOfPartner() {
        return messages.reversed().stream()
                .filter(message -> !message.bySeller())
                .findFirst();
    }

    public Optional<ChatMessage> message(long messageId) {
        return messages.stream().filter(message -> message.id() == messageId).findFirst();
    }

    void add(ChatMessage message) {
        messages.add(message);
    }

    void replace(ChatMessage message) {
        messages.replaceAll(old -> old.id() == message.id() ? message : old);
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    void sellerRead(long messageId) {
        readBySeller = Math.max(readBySeller, messageId);
    }

    void partnerRead(long messageId) {
        readByPartner = Math.max(readByPartner, messageId);
    }
}
