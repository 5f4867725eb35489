package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a question is about. */
final class Topics {

    private static final int FEW = 2;
    private static final int ROOT = 5;

    private Topics() {}

    /** Roots of the question's words; an elliptic one borrows those of its sentence or of the one before. */
    static Set<String> of(Ask ask) {
        var topic = roots(ask.content());
        if (topic.size() < FEW) {
            topic.addAll(roots(ask.reading().content(ask.sentence())));
        }
        if (topic.isEmpty()) {
            before(ask).ifPresent(s -> topic.addAll(roots(ask.reading().content(s))));
        }
        return topic;
    }

    private static Optional<Sentence> before(Ask ask) {
        @Nullable Sentence last = null;
        for (var sentence : ask.reading().text().sentences()) {
            if (sentence.to() <= ask.sentence().from()) {
                last = sentence;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Share of the topic that the stems of a text have. */
    static double overlap(Set<String> topic, Set<String> stems) {
        return Similarity.covered(topic, roots(stems));
    }

    /** First letters of stems, so that проверить meets проверка. */
    static Set<String> roots(Set<String> stems) {
        var roots = new HashSet<String>();
        for (var stem : stems) {
            roots.add(stem.length() <= ROOT ? stem : stem.substring(0, ROOT));
        }
        return roots;
    }
}
