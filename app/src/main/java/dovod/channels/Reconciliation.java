package dovod.channels;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A comparison of what the other side has with what was stored.
 *
 * @param chats how many were compared
 * @param there messages in their histories
 * @param here messages stored, before anything was mended
 * @param found messages that only this comparison found: none, when all is well
 */
public record Reconciliation(
        UUID id,
        UUID connection,
        Instant ranAt,
        int chats,
        int there,
        int here,
        int found,
        List<Difference> differences) {}
