package dovod.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we must do because a clause changed.
 *
 * @param person who does it; null for nobody yet
 * @param until null for some time
 * @param doneAt null while it is open
 */
public record ContractDuty(
        UUID id,
        UUID contract,
        UUID version,
        UUID identity,
        String what,
        @Nullable UUID person,
        @Nullable LocalDate until,
        @Nullable Instant doneAt) {}
