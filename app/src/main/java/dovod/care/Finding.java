package dovod.care;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose fault it is, and what exactly is wrong.
 *
 * @param reason why we think so
 * @param symptom null when nobody said
 * @param part number or name of the part; empty when none
 * @param batch as on the label; empty when unknown
 * @param step of the instruction; empty when none
 */
public record Finding(
        Fault fault,
        String reason,
        @Nullable Symptom symptom,
        String part,
        String batch,
        String step,
        UUID person,
        Instant at) {}
