package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.lib.replycheck.Reason;

/**
 * A question of a buyer that nobody has answered or declined.
 *
 * @param asked its words
 * @param why why it counts as open
 */
public record OpenQuestion(ConversationId conversation, Quote asked, Reason why) {}
