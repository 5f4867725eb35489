package dovod.care;

import dovod.cases.CaseEvent;
import dovod.cases.CaseFile;
import dovod.cases.Strand;
import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import java.time.Instant;
import java.util.List;

/** What a case's own file tells of its conversations. */
final class Strands {

    private Strands() {}

    /** Those it holds now. */
    static List<ConversationId> of(CaseFile file) {
        return file.strands().stream()
                .filter(strand -> strand.leftAt() == null)
                .map(Strand::conversation)
                .toList();
    }

    /** Whether a reply of ours has left since then, from the desk or from the marketplace's cabinet. */
    static boolean wroteSince(CaseFile file, Instant since) {
        return file.happenings().stream()
                        .anyMatch(line -> line.event() instanceof CaseEvent.ReplySent
                                && !line.at().isBefore(since))
                || file.row().lastAuthor() == Author.US && !file.row().lastAt().isBefore(since);
    }

    /** Whether the buyer's is the last word, and came since then. */
    static boolean heardSince(CaseFile file, Instant since) {
        return file.row().lastAuthor() == Author.BUYER && file.row().lastAt().isAfter(since);
    }
}
