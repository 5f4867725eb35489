package dovod.cases.page;

import dovod.cases.CaseFile;
import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.conversations.Window;
import dovod.platform.files.StoredFile;
import dovod.quality.ThreadVerdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a case as it is shown.
 *
 * @param to the conversation a reply would go to
 * @param verdict what the reply check says of it
 * @param files what hangs on the notes
 * @param names of people, for messages and notes
 */
public record CourseView(
        CaseFile file,
        Window window,
        List<Course.Entry> entries,
        @Nullable ConversationId to,
        Show show,
        Ages ages,
        Telling telling,
        ThreadVerdict verdict,
        Map<UUID, StoredFile> files) {

    /** The newest message of the conversation that a reply would go to: what its writer has seen. */
    public String last() {
        var last = to == null ? null : window.lastSeen().get(to);
        return last == null ? "" : last.toString();
    }

    /** Where older messages are; null when this is the beginning. */
    public @Nullable MessageId earliest() {
        return window.more() && !window.lines().isEmpty()
                ? window.lines().getFirst().id()
                : null;
    }

    public String address() {
        var address = "/cases/" + file.row().number() + "/thread?show=" + show.code();
        return to == null ? address : address + "&to=" + to;
    }

    /** What the thread listens to: its case, and each conversation for how our replies fare. */
    public String topics() {
        return Topics.of(file);
    }
}
