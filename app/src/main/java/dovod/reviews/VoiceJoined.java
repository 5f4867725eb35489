package dovod.reviews;

import dovod.kernel.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person said that a review or a question belongs to a case, or that it does not after all.
 *
 * @param rating null for a question
 * @param joined false when it was taken apart again
 */
public record VoiceJoined(
        TenantId tenant, UUID voice, UUID caseId, @Nullable Integer rating, boolean joined) {}
