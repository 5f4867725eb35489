package dovod.quality;

import dovod.kernel.Refusal;
import dovod.lib.replycheck.Reason;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to know about a reply before it leaves.
 *
 * @param stops true when the reply must not leave as it is; the others are told, no more
 * @param why in words
 * @param quote what it rests on
 * @param places the words of the draft that it is about; empty when it is about the whole
 */
public record Remark(
        Kind kind, boolean stops, Reason why, @Nullable Quote quote, List<Stretch> places) {

    /** What is told. */
    public enum Kind {
        /** A canned text that this thread has had already. */
        CANNED_TWICE("reply_canned_twice"),
        /** A canned text beside which every question stays open. */
        ANSWERS_NOTHING("reply_answers_nothing"),
        /** Asks for what was given. */
        ASKS_AGAIN("reply_asks_again"),
        /** Says again what was said. */
        REPEATS("reply_repeats"),
        /** Cannot be true together with what was said. */
        CONTRADICTS("reply_contradicts"),
        /** Promises without saying by when. */
        NO_DATE("reply_no_date"),
        /** The marketplace forbids to write so. */
        FORBIDDEN("reply_forbidden");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** True when this refusal is the check's, of a reply that stays where it is. */
        public static boolean isToldBy(Refusal refusal) {
            return Arrays.stream(values()).anyMatch(kind -> kind.code.equals(refusal.code()));
        }

        /** The refusal's code, for those that can stop a reply; and the key of its short name: {@code quality.remark.<code>}. */
        public String code() {
            return code;
        }
    }
}
