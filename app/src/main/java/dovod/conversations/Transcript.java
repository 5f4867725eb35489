package dovod.conversations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a conversation, the earliest first.
 *
 * @param kind buyer, support or notice
 * @param closedThere true when the other side has closed it
 */
public record Transcript(
        ConversationId conversation,
        String channel,
        String kind,
        boolean closedThere,
        @Nullable String sku,
        List<Utterance> utterances) {}
