package dovod.claims;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that was drafted, or taken. */
public record Step(
        String rung,
        String text,
        Instant draftedAt,
        @Nullable Instant sentAt,
        @Nullable UUID sentBy) {

    public boolean isSent() {
        return sentAt != null;
    }
}
