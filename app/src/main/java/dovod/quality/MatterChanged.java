package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;

/** A conversation is about something else now, or more or less urgent. Told inside the transaction that says so. */
public record MatterChanged(TenantId tenant, ConversationId conversation) {}
