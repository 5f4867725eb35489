package dovod.claims;

import java.util.List;

/**
 * A conversation as it was pasted, read.
 *
 * @param words what was understood, the earliest first
 * @param puzzles lines that belong to nobody
 * @param guessed how many messages had no day of their own
 */
public record Pasted(List<NewWords> words, List<Puzzle> puzzles, int guessed) {

    public Pasted {
        words = List.copyOf(words);
        puzzles = List.copyOf(puzzles);
    }

    /** A line that was not understood. */
    public record Puzzle(int line, String text) {}

    public List<String> names() {
        return words.stream()
                .filter(word -> !word.ours())
                .map(NewWords::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
