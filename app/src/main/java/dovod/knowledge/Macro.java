package dovod.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A canned answer as it stands.
 *
 * @param team who it is offered to; null for everybody
 * @param version 1 for the first wording
 */
public record Macro(
        MacroId id,
        String title,
        String body,
        List<UUID> files,
        @Nullable UUID team,
        int version,
        Instant changedAt,
        UUID changedBy) {

    public MacroText text() {
        return new MacroText(title, body, files, team);
    }
}
