package dovod.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts word by word. */
public final class Difference {

    /** Longer texts are compared as far as this. */
    private static final int MOST_WORDS = 600;

    /** Where a piece stands. */
    public enum Where {
        BOTH,
        FIRST,
        SECOND
    }

    /** Words that stand in both texts, or in one of them. */
    public record Piece(Where where, String words) {}

    private Difference() {}

    public static List<Piece> between(String first, String second) {
        var one = words(first);
        var other = words(second);
        return joined(one, other, lengths(one, other));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).limit(MOST_WORDS).toList();
    }

    /** For each pair of places the length of what both have in common from there on. */
    private static int[][] lengths(List<String> one, List<String> other) {
        var lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                lengths[i][j] = one.get(i).equals(other.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Piece> joined(List<String> one, List<String> other, int[][] lengths) {
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                add(pieces, Where.BOTH, one.get(i++));
                j++;
            } else if (j == other.size() || i < one.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
                add(pieces, Where.FIRST, one.get(i++));
            } else {
                add(pieces, Where.SECOND, other.get(j++));
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Where where, String word) {
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.where() == where) {
            pieces.set(pieces.size() - 1, new Piece(where, last.words() + " " + word));
        } else {
            pieces.add(new Piece(where, word));
        }
    }
}
