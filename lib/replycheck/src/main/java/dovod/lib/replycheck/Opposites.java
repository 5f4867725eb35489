package dovod.lib.replycheck;

import dovod.lib.replycheck.text.WordPairs;
import java.util.Set;

/** Words that cannot both be true of one thing. */
final class Opposites {

    private static final WordPairs PAIRS = WordPairs.load("opposites.txt", "opposites");

    private Opposites() {}

    /** What of the pairs a statement holds. */
    static WordPairs.Sides of(Set<String> stems) {
        return PAIRS.sides(stems);
    }
}
