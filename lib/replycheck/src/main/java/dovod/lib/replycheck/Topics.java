package dovod.lib.replycheck;

import java.util.Set;

/** What a question is about. */
final class Topics {

    private static final int FEW = 2;

    private Topics() {}

    /** Roots of the question's words; an elliptic one borrows those of its sentence or of the one before. */
    static Set<String> of(Ask ask) {
        var topic = ask.reading().roots(ask.from(), ask.to());
        if (topic.size() < FEW) {
            topic.addAll(ask.reading().roots(ask.sentence()));
        }
        return topic.isEmpty() ? before(ask) : topic;
    }

    /** Roots of the sentence before. */
    private static Set<String> before(Ask ask) {
        Set<String> last = Set.of();
        for (var sentence : ask.reading().text().sentences()) {
            if (sentence.to() > ask.sentence().from()) {
                break;
            }
            last = ask.reading().roots(sentence);
        }
        return last;
    }

    /** Share of the topic that the roots of a text have. */
    static double overlap(Set<String> topic, Set<String> roots) {
        return Similarity.covered(topic, roots);
    }
}
