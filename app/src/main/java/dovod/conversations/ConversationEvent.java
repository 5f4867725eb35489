package dovod.conversations;

import dovod.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become true in a conversation. Published synchronously inside the transaction, so a listener's rows are
 * committed with it or not at all.
 */
public sealed interface ConversationEvent {

    TenantId tenant();

    /**
     * New messages of the outside, oldest first; often many at once.
     *
     * @param learned threads of known messages that were told again, with more of what they are about
     */
    record MessagesArrived(TenantId tenant, List<Arrived> messages, List<Learned> learned)
            implements ConversationEvent {

        public MessagesArrived(TenantId tenant, List<Arrived> messages) {
            this(tenant, messages, List.of());
        }
    }

    /**
     * One new message.
     *
     * @param line its first line, for a list: at most 160 characters, no line break
     * @param at when it was written, by the other side's clock
     */
    record Arrived(
            ConversationId conversation,
            MessageId message,
            String channel,
            UUID shop,
            String kind,
            Author author,
            @Nullable UUID buyer,
            @Nullable String buyerName,
            @Nullable String order,
            @Nullable String posting,
            @Nullable String sku,
            String line,
            Instant at) {}

    /** What a thread is about, all that is known of it now. */
    record Learned(
            ConversationId conversation,
            @Nullable String order,
            @Nullable String posting,
            @Nullable String sku) {}

    /** A person's reply stands in the outbox; it can still be withdrawn. */
    record ReplyQueued(
            TenantId tenant, ConversationId conversation, MessageId message, UUID person, String line, Instant at)
            implements ConversationEvent {}

    /** The channel took it: from now on it counts as said. */
    record ReplySent(
            TenantId tenant, ConversationId conversation, MessageId message, UUID person, String line, Instant at)
            implements ConversationEvent {}

    /** It stands in the other side's history. */
    record ReplyAccepted(TenantId tenant, ConversationId conversation, MessageId message, Instant at)
            implements ConversationEvent {}

    /** It did not leave, and will not by itself. */
    record ReplyFailed(TenantId tenant, ConversationId conversation, MessageId message, String code, Instant at)
            implements ConversationEvent {}

    /** Nobody knows yet whether it arrived. */
    record ReplyUnknown(TenantId tenant, ConversationId conversation, MessageId message, Instant at)
            implements ConversationEvent {}

    /** Its writer took it back in time. */
    record ReplyWithdrawn(TenantId tenant, ConversationId conversation, MessageId message, Instant at)
            implements ConversationEvent {}
}
