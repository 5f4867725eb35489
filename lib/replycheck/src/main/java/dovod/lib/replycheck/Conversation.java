package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** The names of those who write in it. */
    Set<String> authors() {
        var authors = new LinkedHashSet<String>();
        messages.forEach(m -> authors.add(m.author()));
        return authors;
    }

    /** The conversation with one message more. */
    Conversation with(Message next) {
        var longer = new ArrayList<>(messages);
        longer.add(next);
        return new Conversation(id, counterparty, status, product, longer);
    }
}
