package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import java.time.Instant;

/**
 * A reply as it stands in the corpus of its writer's side.
 *
 * @param number its place there; numbers have no gaps and grow in the order in which rows are committed
 */
record KeptReply(long number, ConversationId conversation, MessageId message, Instant at, String body) {}
