package dovod.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as far as its words go.
 *
 * @param authorName as the other side gave it; null for one of ours
 * @param person who of ours wrote it; null for anybody else
 * @param files how many pictures and files hang on it
 * @param left false for a reply of ours that still can be taken back
 */
public record Utterance(
        MessageId id,
        Author author,
        @Nullable String authorName,
        @Nullable UUID person,
        String text,
        int files,
        boolean left,
        Instant at) {}
