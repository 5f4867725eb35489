package dovod.cases;

import dovod.conversations.ConversationId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Something in a case that still waits for our reply: where, and since when. */
public record OpenMessage(ConversationId conversation, Instant since) {

    /** Oldest first. */
    static List<OpenMessage> among(Collection<StrandRow> strands) {
        return strands.stream()
                .filter(strand -> strand.leftAt() == null)
                .mapMulti((StrandRow strand, Consumer<OpenMessage> open) -> {
                    var since = strand.standing().unansweredSince();
                    if (since != null) {
                        open.accept(new OpenMessage(new ConversationId(strand.conversation()), since));
                    }
                })
                .sorted(Comparator.comparing(OpenMessage::since))
                .toList();
    }
}
