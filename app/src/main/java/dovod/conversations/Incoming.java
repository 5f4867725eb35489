package dovod.conversations;

/**
 * An arrival that is a message of its own.
 *
 * @param ordinal its place in the order in which the conversation's messages came to be known
 */
record Incoming(MessageId id, ConversationId conversation, Arrival arrival, long ordinal) {}
