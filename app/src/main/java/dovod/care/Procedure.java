package dovod.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what the firm has agreed to ask for and to prove.
 *
 * @param changedAt null for what the desk brings along and nobody has used yet
 * @param changedBy null for what the desk brings along
 */
public record Procedure(
        UUID id,
        int version,
        ProcedureText text,
        @Nullable Instant changedAt,
        @Nullable UUID changedBy) {

    public Optional<Point> point(String point) {
        return text.points().stream().filter(one -> one.id().equals(point)).findFirst();
    }
}
