package dovod.lib.clausediff;

import java.util.HashMap;
import java.util.Map;

/** How much of two texts is the same, from 0 to 1. */
final class Likeness {

    private static final int ENOUGH = 8;

    private Likeness() {}

    /** Words and neighbouring words; a text that went whole into a longer one is like it too. */
    static double of(int[] before, int[] after) {
        int shorter = Math.min(before.length, after.length);
        if (shorter == 0) {
            return 0;
        }
        double words = common(counts(before), after);
        double neighbours = commonNeighbours(before, after);
        double alike = 0.4 * 2 * words / (before.length + after.length)
                + 0.6 * 2 * neighbours / Math.max(1, before.length + after.length - 2);
        double within = shorter < ENOUGH ? 0 : 0.3 * words / shorter + 0.45 * neighbours / (shorter - 1);
        return Math.max(alike, within);
    }

    /** Only the words, in any order. */
    static double ofWords(int[] before, int[] after) {
        return 2.0 * common(counts(before), after) / Math.max(1, before.length + after.length);
    }

    private static Map<Long, Integer> counts(int[] words) {
        var counts = new HashMap<Long, Integer>();
        for (int word : words) {
            counts.merge((long) word, 1, Integer::sum);
        }
        return counts;
    }

    private static int common(Map<Long, Integer> counts, int[] words) {
        int common = 0;
        for (int word : words) {
            common += taken(counts, word);
        }
        return common;
    }

    private static int commonNeighbours(int[] before, int[] after) {
        var counts = new HashMap<Long, Integer>();
        for (int i = 1; i < before.length; i++) {
            counts.merge(neighbours(before, i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 1; i < after.length; i++) {
            common += taken(counts, neighbours(after, i));
        }
        return common;
    }

    private static int taken(Map<Long, Integer> counts, long key) {
        var left = counts.getOrDefault(key, 0);
        if (left > 0) {
            counts.put(key, left - 1);
            return 1;
        }
        return 0;
    }

    static long neighbours(int[] words, int second) {
        return (long) words[second - 1] << 32 | words[second];
    }
}
