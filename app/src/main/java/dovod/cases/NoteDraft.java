package dovod.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note somebody is writing.
 *
 * @param version grows with each saving; 0 when there is none
 */
public record NoteDraft(
        String body,
        List<UUID> files,
        long version,
        @Nullable Instant savedAt) {

    static final NoteDraft NONE = new NoteDraft("", List.of(), 0, null);
}
