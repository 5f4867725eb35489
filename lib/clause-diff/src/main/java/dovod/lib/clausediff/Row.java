package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/** The longest common row of two rows of keys, and the heaviest row that only goes up. */
final class Row {

    /** A key that stands in both rows more often than this says nothing about where one is. */
    private static final int TOO_COMMON = 4096;

    private Row() {}

    /**
     * @param before keys in their order
     * @param after keys in their order
     * @return pairs of places with equal keys, both going up
     */
    static List<int[]> common(int[] before, int[] after) {
        var places = new HashMap<Integer, List<Integer>>();
        for (int j = after.length - 1; j >= 0; j--) {
            places.computeIfAbsent(after[j], key -> new ArrayList<>()).add(j);
        }
        var counts = new HashMap<Integer, Integer>();
        Arrays.stream(before).forEach(key -> counts.merge(key, 1, Integer::sum));
        var candidates = new ArrayList<int[]>();
        for (int i = 0; i < before.length; i++) {
            var found = places.getOrDefault(before[i], List.of());
            if ((long) found.size() * counts.getOrDefault(before[i], 0) <= TOO_COMMON) {
                for (int j : found) {
                    candidates.add(new int[] {i, j});
                }
            }
        }
        return rising(candidates);
    }

    /** Longest row of pairs strictly rising in both; candidates come by first rising, then second falling. */
    private static List<int[]> rising(List<int[]> candidates) {
        var ends = new ArrayList<int[]>();
        var previous = new int[candidates.size()];
        for (int c = 0; c < candidates.size(); c++) {
            int value = candidates.get(c)[1];
            int place = Collections.binarySearch(ends, new int[] {value}, (x, y) -> Integer.compare(x[0], y[0]));
            place = place < 0 ? -place - 1 : place;
            previous[c] = place == 0 ? -1 : ends.get(place - 1)[1];
            if (place == ends.size()) {
                ends.add(new int[] {value, c});
            } else {
                ends.set(place, new int[] {value, c});
            }
        }
        var row = new ArrayList<int[]>();
        for (int c = ends.isEmpty() ? -1 : ends.getLast()[1]; c >= 0; c = previous[c]) {
            row.add(candidates.get(c));
        }
        return row.reversed();
    }

    /**
     * @param values different from each other
     * @param weights what each is worth
     * @return which of them belong to the heaviest row that only goes up
     */
    static boolean[] heaviest(int[] values, long[] weights) {
        int count = values.length;
        var ranks = Arrays.stream(values).sorted().toArray();
        var best = new int[count + 1];
        Arrays.fill(best, -1);
        var sums = new long[count];
        var previous = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            int rank = Arrays.binarySearch(ranks, values[i]) + 1;
            int under = -1;
            for (int r = rank - 1; r > 0; r -= r & -r) {
                under = heavier(under, best[r], sums);
            }
            previous[i] = under;
            sums[i] = weights[i] + (under < 0 ? 0 : sums[under]);
            for (int r = rank; r <= count; r += r & -r) {
                best[r] = heavier(best[r], i, sums);
            }
            last = heavier(last, i, sums);
        }
        var chosen = new boolean[count];
        for (int i = last; i >= 0; i = previous[i]) {
            chosen[i] = true;
        }
        return chosen;
    }

    private static int heavier(int one, int other, long[] sums) {
        return other < 0 || one >= 0 && sums[one] >= sums[other] ? one : other;
    }
}
