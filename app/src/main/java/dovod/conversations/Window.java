package dovod.conversations;

import java.util.List;
import java.util.Map;

/**
 * A piece of a thread, oldest first.
 *
 * @param more true when there are older ones
 * @param lastSeen for each conversation the newest message known when this was read: what a reply is sent against
 */
public record Window(List<Line> lines, boolean more, Map<ConversationId, MessageId> lastSeen) {}
