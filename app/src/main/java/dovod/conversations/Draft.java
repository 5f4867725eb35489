package dovod.conversations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is writing to somebody outside; theirs alone.
 *
 * @param version grows with each save; 0 when there never was one
 * @param savedAt null when there never was one
 */
public record Draft(
        ConversationId conversation,
        String body,
        List<UUID> files,
        long version,
        @Nullable Instant savedAt) {

    static Draft none(ConversationId conversation) {
        return new Draft(conversation, "", List.of(), 0, null);
    }

    public boolean empty() {
        return body.isEmpty() && files.isEmpty();
    }
}
