package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import java.util.List;

/**
 * Conversations are about something else now, or more or less urgent. Told inside the transaction that says so.
 *
 * @param conversations at least one
 */
public record MattersChanged(TenantId tenant, List<ConversationId> conversations) {}
