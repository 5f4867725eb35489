package dovod.lib.replycheck;

import java.util.List;

/**
 * A conversation to judge.
 *
 * @param id its id, unique within the corpus of the counterparty
 * @param counterparty whose replies form one corpus
 * @param status what the responder's system claims
 * @param product the title of the product it is about, or an empty text
 * @param messages its messages, the earliest first
 */
public record Conversation(
        String id, String counterparty, ClaimedStatus status, String product, List<Message> messages) {

    public Conversation {
        messages = List.copyOf(messages);
    }
}
