package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody went against the check.
 *
 * @param message the reply that left; null when the conversation was closed with open questions
 * @param against what the check had to say
 */
record Overruling(
        UUID id,
        ConversationId conversation,
        @Nullable MessageId message,
        UUID person,
        Instant at,
        List<Refusal> against,
        String reason) {}
