package dovod.cases;

import dovod.conversations.ConversationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as part of a case.
 *
 * @param kind {@code buyer}, {@code support} or {@code notice}
 * @param leftAt when it went to another case; null while it is here
 * @param unansweredSince the first message in it that has had no reply
 */
public record Strand(
        ConversationId conversation,
        String kind,
        Instant linkedAt,
        @Nullable Instant leftAt,
        @Nullable Instant unansweredSince) {

    static Strand of(StrandRow row) {
        return new Strand(
                new ConversationId(row.conversation()),
                row.kind(),
                row.linkedAt(),
                row.leftAt(),
                row.standing().unansweredSince());
    }
}
