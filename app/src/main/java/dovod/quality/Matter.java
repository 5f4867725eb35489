package dovod.quality;

import dovod.conversations.ConversationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer's conversation is about and how urgent it is.
 *
 * @param topic null while nobody can tell
 * @param topicQuote the sentence this rests on; null when a person said so
 * @param urgencyQuote the sentence this rests on; null when it is not urgent
 * @param person who corrected the topic; null when the machine says so
 */
public record Matter(
        ConversationId conversation,
        @Nullable Topic topic,
        @Nullable Quote topicQuote,
        Urgency urgency,
        @Nullable Quote urgencyQuote,
        @Nullable UUID person) {

    public boolean isUrgent() {
        return urgency != Urgency.NONE;
    }
}
