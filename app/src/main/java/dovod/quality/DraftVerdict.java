package dovod.quality;

import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.QuestionState;
import dovod.lib.replycheck.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reply would do if it left as it is written.
 *
 * @param points what the buyer still waits for, in order
 * @param remarks what else there is to know, what stops it first
 */
public record DraftVerdict(List<Point> points, List<Remark> remarks) {

    /** Where there is nothing to check. */
    public static final DraftVerdict NOTHING = new DraftVerdict(List.of(), List.of());

    /**
     * A question that was open before this reply.
     *
     * @param asked its words
     * @param tick what becomes of it
     * @param why why that becomes of it
     * @param answer the words of the draft that this rests on; null when there are none
     */
    public record Point(
            Quote asked,
            Question question,
            Tick tick,
            Reason why,
            @Nullable String answer) {}

    /** What becomes of a question. */
    public enum Tick {
        ANSWERED,
        UNSURE,
        OPEN;

        static Tick of(QuestionState state) {
            return switch (state) {
                case ANSWERED, DECLINED -> ANSWERED;
                case UNSURE -> UNSURE;
                case EVADED, OPEN -> OPEN;
            };
        }

        /** As a style and a message key say it: {@code quality.tick.<code>}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The same with these remarks besides, what stops it first. */
    DraftVerdict with(List<Remark> more) {
        var all = Stream.concat(remarks.stream(), more.stream())
                .sorted((one, other) -> Boolean.compare(other.stops(), one.stops()))
                .toList();
        return more.isEmpty() ? this : new DraftVerdict(points, all);
    }

    /** How many of the open questions it answers. */
    public long answered() {
        return points.stream().filter(point -> point.tick() == Tick.ANSWERED).count();
    }

    /** True when there is nothing to show. */
    public boolean isEmpty() {
        return points.isEmpty() && remarks.isEmpty();
    }
}
