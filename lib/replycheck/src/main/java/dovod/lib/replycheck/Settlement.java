package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import org.jspecify.annotations.Nullable;

/** How a reply stands to a question. */
record Settlement(
        Weighed reply,
        double score,
        Cues<SettlementCue> cues,
        @Nullable Sentence sentence) {

    /** Whether it settles by refusing. */
    boolean isRefusal() {
        return cues.has(SettlementCue.ACT_REFUSED);
    }
}
