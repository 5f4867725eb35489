package dovod.claims;

import dovod.quality.ReplyVerdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message of the thread as the page shows it.
 *
 * @param operator which operator this is, counted by name from 1; 0 when it is ours or has no name
 * @param fresh true when the operator has not written before
 * @param verdict what the check says; null for what we said
 * @param contradicts the earlier words it excludes, with who said them
 */
public record Reply(
        UUID id,
        boolean ours,
        String name,
        String body,
        Instant at,
        int operator,
        boolean fresh,
        @Nullable ReplyVerdict verdict,
        List<Opposed> contradicts) {

    /** Words that cannot be true together with this reply. */
    public record Opposed(String name, Instant at, String words) {}
}
