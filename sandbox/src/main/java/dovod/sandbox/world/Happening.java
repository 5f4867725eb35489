package dovod.sandbox.world;

import java.time.Instant;

/** What happened on the marketplace, told to all listeners after it was done. */
public sealed interface Happening {
    /** The account it happened to. */
    String clientId();

    /** A chat was opened. */
    record ChatOpened(String clientId, Chat chat) implements Happening {}

    /** Somebody, the seller included, said something. */
    record MessageSaid(String clientId, Chat chat, ChatMessage message) implements Happening {}

    /** A message was changed. */
    record MessageChanged(String clientId, Chat chat, ChatMessage message, Instant at) implements Happening {}

    /** The other end of a chat read the seller's messages up to this one. */
    record MessagesRead(String clientId, Chat chat, ChatMessage last, Instant at) implements Happening {}

    /** A chat was closed. */
    record ChatClosed(String clientId, Chat chat) implements Happening {}

    /** A posting came into being. */
    record PostingAdded(String clientId, Posting posting) implements Happening {}

    /** A posting went on to its present state. */
    record PostingMoved(String clientId, Posting posting) implements Happening {}

    /** A posting was cancelled. */
    record PostingCancelled(String clientId, Posting posting) implements Happening {}

    /** The time promised to the buyer was changed. */
    record DeliveryMoved(String clientId, Posting posting, Terms before, Instant at) implements Happening {}

    /** The stock of a product changed. */
    record StockChanged(String clientId, Stock before, Stock after, Instant at) implements Happening {}

    /** Money was put down. */
    record MoneyPosted(String clientId, FinanceEntry entry) implements Happening {}

    /** A review came, was answered, vanished or came back. */
    record ReviewChanged(String clientId, ProductReview review) implements Happening {}

    /** A question came or was answered. */
    record QuestionChanged(String clientId, ProductQuestion question) implements Happening {}

    /** A promotion was made, changed or used. */
    record PromotionChanged(String clientId, Promotion promotion) implements Happening {}

    /** Goods are on their way back, or went on it. */
    record ReturnMoved(String clientId, ReturnedItem item) implements Happening {}
}
