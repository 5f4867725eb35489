package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.lib.replycheck.ReplyFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check says of a reply.
 *
 * @param finding all of it, with its reasons
 * @param repeated the earlier reply that it says again; null when it says none
 * @param contradicted places in earlier replies that cannot be true together with it
 * @param given places where what it asks for was given
 * @param answered how many questions it answers
 * @param asked how many stood open when it came
 */
public record ReplyVerdict(
        ConversationId conversation,
        MessageId message,
        ReplyFinding finding,
        @Nullable Quote repeated,
        List<Quote> contradicted,
        List<Quote> given,
        int answered,
        int asked) {

    public boolean isTemplate() {
        return finding.template().holds();
    }

    /** True when questions stood open and not one of them was answered. */
    public boolean answersNothing() {
        return asked > 0 && answered == 0;
    }
}
