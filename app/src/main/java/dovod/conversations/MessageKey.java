package dovod.conversations;

/** A message by the other side's id, which is unique within its conversation. */
record MessageKey(ConversationId conversation, String externalId) {}
