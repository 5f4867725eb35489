package dovod.lib.replycheck;

import java.time.Instant;

/**
 * A message of a conversation.
 *
 * @param id its id, unique within the conversation
 * @param from who wrote it
 * @param author the name shown with it
 * @param at when it was written
 * @param text its words, as they were written
 */
public record Message(String id, Side from, String author, Instant at, String text) {

    boolean isReply() {
        return from == Side.RESPONDER;
    }
}
