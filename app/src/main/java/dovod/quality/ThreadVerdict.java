package dovod.quality;

import dovod.conversations.MessageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the check says of the conversations of a case.
 *
 * @param questions in the order in which they were asked
 * @param replies of the marketplace's support, by message
 * @param corrections what people said about it, the newest first
 */
public record ThreadVerdict(
        List<AskedQuestion> questions, Map<MessageId, ReplyVerdict> replies, List<Correction> corrections) {

    public static final ThreadVerdict NOTHING = new ThreadVerdict(List.of(), Map.of(), List.of());

    public long settled() {
        return questions.stream().filter(AskedQuestion::isSettled).count();
    }

    /** What to mark in a message, in order and without overlaps. */
    public List<Mark> marks(MessageId message) {
        var marks = new ArrayList<Mark>();
        for (var question : questions) {
            if (question.asked().message().equals(message)) {
                marks.add(mark(question.asked(), question.isSettled() ? "answered" : question.state()));
            }
        }
        for (var reply : replies.values()) {
            reply.contradicted().stream()
                    .filter(quote -> quote.message().equals(message))
                    .forEach(quote -> marks.add(mark(quote, "bad")));
        }
        var here = replies.get(message);
        if (here != null && here.isTemplate()) {
            here.finding()
                    .template()
                    .evidence()
                    .forEach(span -> marks.add(new Mark(span.start(), span.end(), "template")));
        }
        return apart(marks);
    }

    private static Mark mark(Quote quote, String tone) {
        return new Mark(quote.start(), quote.end(), tone);
    }

    private static List<Mark> apart(List<Mark> marks) {
        var apart = new ArrayList<Mark>();
        for (var mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
            if (mark.start() < mark.end() && (apart.isEmpty() || apart.getLast().end() <= mark.start())) {
                apart.add(mark);
            }
        }
        return apart;
    }
}
