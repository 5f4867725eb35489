package dovod.lib.replycheck;

import dovod.lib.replycheck.text.WordPairs;
import java.util.Set;

/** Words that cannot both be true of one thing. */
final class Opposites {

    private static final WordPairs PAIRS = WordPairs.load("opposites.txt", "opposites");

    private Opposites() {}

    /** Whether a word of the one set and a word of the other exclude each other. */
    static boolean between(Set<String> one, Set<String> other) {
        return PAIRS.match(one, other);
    }
}
