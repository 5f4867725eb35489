package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.lib.replycheck.Question;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question and what has become of it.
 *
 * @param weOwe true when a buyer asks us, false when we ask the marketplace
 * @param asked its words
 * @param verdict what the check says of it
 * @param evidence the sentence that this rests on; null when there is none
 */
public record AskedQuestion(
        ConversationId conversation,
        boolean weOwe,
        Quote asked,
        Question verdict,
        @Nullable Quote evidence) {

    /** Of its state, for styles and message keys: {@code quality.state.<code>}. */
    public String state() {
        return verdict.state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isSettled() {
        return verdict.state().isSettled();
    }
}
