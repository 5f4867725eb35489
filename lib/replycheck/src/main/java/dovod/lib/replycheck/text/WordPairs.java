package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pairs of words from a lexicon file, two on each line. */
public final class WordPairs {

    private record Pair(String left, String right, boolean leftOpen, boolean rightOpen) {}

    private final List<Pair> pairs = new ArrayList<>();

    private WordPairs() {}

    /** Reads the pairs of one section of a lexicon file. */
    public static WordPairs load(String file, String section) {
        var stems = new Stems();
        var words = new WordPairs();
        for (var line : Sections.of(file).all().getOrDefault(section, List.of())) {
            var cells = line.split(" ", -1);
            if (cells.length != 2) {
                throw new IllegalArgumentException(file + ": two words a line, not: " + line);
            }
            words.pairs.add(new Pair(
                    stem(cells[0], stems), stem(cells[1], stems), cells[0].endsWith("*"), cells[1].endsWith("*")));
        }
        return words;
    }

    private static String stem(String word, Stems stems) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : stems.of(word.replace('ё', 'е'));
    }

    /** Whether one word of a pair is among the one stems and the other among the others. */
    public boolean match(Set<String> one, Set<String> other) {
        for (var pair : pairs) {
            if (has(one, pair.left, pair.leftOpen) && has(other, pair.right, pair.rightOpen)
                    || has(one, pair.right, pair.rightOpen) && has(other, pair.left, pair.leftOpen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Set<String> stems, String wanted, boolean open) {
        if (!open || stems.contains(wanted)) {
            return stems.contains(wanted);
        }
        for (var stem : stems) {
            if (stem.startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }
}
