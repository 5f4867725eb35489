package dovod.quality;

import dovod.conversations.ConversationId;

/**
 * A conversation that waits to be judged.
 *
 * @param stirred how often something was said in it; tells whether something came while it was judged
 * @param attempts how often it was tried in vain
 */
record Pending(ConversationId conversation, long stirred, int attempts) {}
