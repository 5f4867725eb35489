package dovod.conversations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in its thread, as a page shows it.
 *
 * @param person who of us wrote it; null for the other side, and for replies typed in the marketplace's cabinet
 * @param body plain text, to be escaped: it may look like anything
 * @param at when it was written; receivedAt: when the desk came to know it
 * @param edited true when the other side has changed it since
 * @param passage how it fares on its way out; null when it is no reply written here
 */
public record Line(
        MessageId id,
        ConversationId conversation,
        Author author,
        @Nullable String authorName,
        @Nullable UUID person,
        String body,
        List<Enclosure> enclosures,
        Instant at,
        Instant receivedAt,
        boolean edited,
        @Nullable Passage passage) {}
