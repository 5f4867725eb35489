package dovod.cases.page;

import dovod.cases.NoteDraft;
import dovod.conversations.ConversationId;
import dovod.conversations.Draft;
import dovod.conversations.spi.Ability;
import dovod.platform.files.StoredFile;
import dovod.quality.DraftVerdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the composer starts from.
 *
 * @param conversation where the reply goes; null when nothing of this case can be answered
 * @param check what the draft does to the open questions
 * @param choices the case's conversations with their names, when there is more than one
 */
public record Writing(
        @Nullable ConversationId conversation,
        @Nullable Ability ability,
        @Nullable Draft draft,
        List<StoredFile> draftFiles,
        DraftVerdict check,
        NoteDraft note,
        List<StoredFile> noteFiles,
        Map<ConversationId, String> choices) {

    public boolean canSend() {
        return ability != null && ability.open();
    }

    public String types() {
        return ability == null ? "" : String.join(" ", ability.fileTypes());
    }
}
