package dovod.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version that was kept, and how much it changed.
 *
 * @param identities who each clause is, in their order
 * @param notifiedOn null when we were told on the day it was published
 * @param effectiveOn null when nobody knows
 */
public record ContractVersion(
        UUID id,
        UUID contract,
        UUID snapshot,
        String format,
        Origin origin,
        List<UUID> identities,
        LocalDate publishedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate effectiveOn,
        Instant addedAt,
        Counts counts) {

    /** How many changes of each kind since the version before; none for the first. */
    public record Counts(int added, int removed, int moved, int reworded) {

        public int all() {
            return added + removed + moved + reworded;
        }
    }

    /** The day it counts from: when it came into force, or was published. */
    public LocalDate since() {
        return Objects.requireNonNullElse(effectiveOn, publishedOn);
    }

    /** The day we were told. */
    public LocalDate toldOn() {
        return Objects.requireNonNullElse(notifiedOn, publishedOn);
    }
}
