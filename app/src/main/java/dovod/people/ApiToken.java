package dovod.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token by which a program acts for its person.
 *
 * @param last4 its last four signs, to tell tokens apart
 * @param lastUsedAt to the minute; null when it never was
 */
public record ApiToken(
        UUID id,
        String name,
        String last4,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        Instant expiresAt) {}
