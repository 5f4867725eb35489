package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Token;
import dovod.lib.replycheck.text.WordPairs;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What of a sentence cannot be true together with its opposite: исправен, неисправен; к стене, от стены. */
final class Opposites {

    private static final WordPairs PAIRS = WordPairs.load("opposites.txt", "opposites");
    private static final Map<String, String> REVERSE = Map.of(
            "к", "от", "от", "к", "до", "после", "после", "до", "с", "без", "без", "с", "над", "под", "под", "над");

    private final WordPairs.Sides sides;
    private final Set<String> directions;
    private final Set<String> reversed;

    /**
     * Seeks them in a sentence.
     *
     * @param stems of its words
     */
    Opposites(Set<String> stems, List<Token> tokens) {
        this.sides = PAIRS.sides(stems);
        this.directions = directed(tokens, p -> p);
        this.reversed = directed(tokens, p -> REVERSE.getOrDefault(p, p));
    }

    /** Each root that follows a preposition with an opposite, after the preposition itself or its opposite. */
    private static Set<String> directed(List<Token> tokens, UnaryOperator<String> preposition) {
        var found = new HashSet<String>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            var form = tokens.get(i).form();
            if (REVERSE.containsKey(form) && tokens.get(i + 1).content()) {
                found.add(preposition.apply(form) + " " + tokens.get(i + 1).root());
            }
        }
        return found;
    }

    /** Whether words of the two exclude each other, or the same word follows an opposite preposition. */
    boolean exclude(Opposites other) {
        return sides.oppose(other.sides) || Similarity.shared(directions, other.reversed) > 0;
    }
}
