package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two texts word by word, to be shown in one. */
public final class TextDiff {

    /** Whether words stayed, went or came. */
    public enum Fate {
        SAME,
        GONE,
        NEW
    }

    /**
     * A run of words with one fate.
     *
     * @param text with the white space after it
     */
    public record Piece(Fate fate, String text) {}

    private final List<Token> before;
    private final List<Token> after;
    private final String oldText;
    private final String newText;
    private final List<Piece> pieces = new ArrayList<>();

    private TextDiff(String oldText, String newText) {
        this.oldText = oldText;
        this.newText = newText;
        this.before = Token.of(oldText);
        this.after = Token.of(newText);
    }

    /**
     * @return pieces in the order of reading; those that are not NEW make the old text but for what never counts, those
     *     that are not GONE the new text
     */
    public static List<Piece> of(String before, String after) {
        return new TextDiff(before, after).compare();
    }

    private List<Piece> compare() {
        int i = 0;
        int j = 0;
        var words = new HashMap<String, Integer>();
        for (var pair : WordRow.common(forms(before, words), forms(after, words))) {
            put(Fate.GONE, oldText, before, i, pair[0]);
            put(Fate.NEW, newText, after, j, pair[1]);
            put(Fate.SAME, newText, after, pair[1], pair[1] + 1);
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        put(Fate.GONE, oldText, before, i, before.size());
        put(Fate.NEW, newText, after, j, after.size());
        return joined();
    }

    private static int[] forms(List<Token> tokens, Map<String, Integer> words) {
        return tokens.stream()
                .mapToInt(token -> words.computeIfAbsent(token.form(), unknown -> words.size()))
                .toArray();
    }

    private void put(Fate fate, String text, List<Token> tokens, int from, int to) {
        if (from < to) {
            int start = from == 0 ? 0 : tokens.get(from).start();
            int end = to < tokens.size() ? tokens.get(to).start() : text.length();
            pieces.add(new Piece(fate, text.substring(start, end)));
        }
    }

    private List<Piece> joined() {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().fate() == piece.fate()) {
                joined.add(new Piece(piece.fate(), joined.removeLast().text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return List.copyOf(joined);
    }
}
