package dovod.lib.clausediff;

import java.util.stream.IntStream;

/**
 * Compares two versions of a contract. First sections find their partners by what stands in them, then clauses with the
 * same words, nearest first, then clauses that were reworded; what is left was removed or added. The time grows with the
 * length of the text: two versions of 220,000 characters take a fraction of a second.
 */
public final class ComparingVersions {

    private ComparingVersions() {}

    /**
     * @param before the older version
     * @param after the newer version
     * @return every change, each clause in one at most
     */
    public static Comparison compare(Outline before, Outline after) {
        var vocabulary = new Version.Vocabulary();
        var old = new Version(before, vocabulary);
        var young = new Version(after, vocabulary);
        var pairs = new Pairs(old.size, young.size);
        new MatchingSections(old, young, pairs).match();
        new MatchingClauses(old, young, pairs).match();
        new MatchingReworded(old, young, pairs).match();
        var telling = new TellingChanges(old, young, pairs, new FindingMoves(old, young, pairs).find());
        var partners = IntStream.range(0, young.size).mapToObj(pairs::before).toList();
        return new Comparison(telling.tell(), partners, telling.renumbered());
    }
}
