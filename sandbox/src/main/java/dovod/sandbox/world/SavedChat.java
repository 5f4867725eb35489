package dovod.sandbox.world;

import java.time.Instant;
import java.util.List;

/** A chat as it is kept in a file. */
public record SavedChat(
        ChatOpening opening,
        Instant createdAt,
        boolean closed,
        long readBySeller,
        long readByPartner,
        List<ChatMessage> messages) {
    static SavedChat of(Chat chat) {
        var opening = new ChatOpening(chat.id(), chat.type(), chat.partner(), chat.postingNumber(), chat.subject());
        return new SavedChat(
                opening,
                chat.createdAt(),
                chat.closed(),
                chat.readBySeller(),
                chat.readByPartner(),
                List.copyOf(chat.messages()));
    }

    Chat restore() {
        var chat = new Chat(opening, opening.id(), createdAt);
        messages.forEach(chat::add);
        chat.sellerRead(readBySeller);
        chat.partnerRead(readByPartner);
        if (closed) {
            chat.close();
        }
        return chat;
    }
}
