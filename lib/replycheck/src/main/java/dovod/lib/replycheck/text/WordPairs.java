package dovod.lib.replycheck.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of words from a lexicon file, two on each line. */
public final class WordPairs {

    private static final int BEGINNING = 3;

    /** A word of a pair; an open one stands for every stem that begins so. */
    private record Word(String letters, boolean open, int pair, boolean left) {}

    private final Map<String, List<Word>> byBeginning = new HashMap<>();

    private WordPairs() {}

    /** Which pairs have their first, and which their second word in a text. */
    public record Sides(BitSet left, BitSet right) {

        /** Whether one word of a pair is here and the other there. */
        public boolean oppose(Sides other) {
            return left.intersects(other.right) || right.intersects(other.left);
        }
    }

    /** Reads the pairs of one section of a lexicon file. */
    public static WordPairs load(String file, String section) {
        var stems = new Stems();
        var words = new WordPairs();
        int pair = 0;
        for (var line : Sections.of(file).all().getOrDefault(section, List.of())) {
            var cells = line.split(" ", -1);
            if (cells.length != 2) {
                throw new IllegalArgumentException(file + ": two words a line, not: " + line);
            }
            words.add(cells[0], stems, pair, true);
            words.add(cells[1], stems, pair++, false);
        }
        return words;
    }

    private void add(String word, Stems stems, int pair, boolean left) {
        boolean open = word.endsWith("*");
        var letters = open ? word.substring(0, word.length() - 1) : stems.of(word.replace('ё', 'е'));
        byBeginning
                .computeIfAbsent(beginning(letters), _ -> new java.util.ArrayList<>())
                .add(new Word(letters, open, pair, left));
    }

    private static String beginning(String stem) {
        return stem.substring(0, Math.min(BEGINNING, stem.length()));
    }

    /** The words of the pairs that are among the stems. */
    public Sides sides(Set<String> stems) {
        var left = new BitSet();
        var right = new BitSet();
        for (var stem : stems) {
            for (var word : byBeginning.getOrDefault(beginning(stem), List.of())) {
                if (word.open ? stem.startsWith(word.letters) : stem.equals(word.letters)) {
                    (word.left ? left : right).set(word.pair);
                }
            }
        }
        return new Sides(left, right);
    }
}
