package dovod.conversations;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to say.
 *
 * @param text may be empty when there are files
 * @param files ids of kept files, in the order in which they go out after the text
 * @param lastSeen the newest message of this conversation that the writer has seen; null when it was empty
 * @param idempotencyKey made by the writer's page: the same key is the same reply
 * @param undoSeconds how long it can be taken back, 0 to 60
 * @param insistence why it shall leave whatever a gate has against it; empty to let the gates decide
 */
public record Reply(
        ConversationId conversation,
        String text,
        List<UUID> files,
        @Nullable MessageId lastSeen,
        String idempotencyKey,
        int undoSeconds,
        String insistence) {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_UNDO = 60;
    private static final int LONGEST_INSISTENCE = 500;

    public Reply(
            ConversationId conversation,
            String text,
            List<UUID> files,
            @Nullable MessageId lastSeen,
            String idempotencyKey,
            int undoSeconds) {
        this(conversation, text, files, lastSeen, idempotencyKey, undoSeconds, "");
    }

    public Reply {
        text = PlainText.keepable(text).strip();
        files = List.copyOf(files);
        undoSeconds = Math.clamp(undoSeconds, 0, LONGEST_UNDO);
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new Refused(Refusal.field("idempotency_key", "key_needed", LONGEST_KEY));
        }
        idempotencyKey = PlainText.keepable(idempotencyKey);
        insistence = PlainText.keepable(insistence).strip();
        if (insistence.length() > LONGEST_INSISTENCE) {
            throw new Refused(Refusal.field("insistence", "insistence_too_long", LONGEST_INSISTENCE));
        }
    }
}
