package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for each clause that has no partner yet the one it was reworded to. */
final class MatchingReworded {

    private static final int TOO_COMMON = 40;
    private static final int SMALL_GAP = 12;
    private static final int ENOUGH_WORDS = 8;
    private static final double NOW_A_HEADING = 0.7;
    private static final int ENOUGH_START = 4;
    private static final double MOST_OF_IT = 0.8;
    private static final double SAME_START = 0.35;

    private record Candidate(int before, int after, double score) {}

    /** Clauses without a partner between the same two neighbours. */
    private record Gap(List<Integer> before, List<Integer> after) {}

    private final Version before;
    private final Version after;
    private final Pairs pairs;
    private final Map<Long, Gap> gaps = new HashMap<>();
    private final Map<Integer, Long> gapBefore = new HashMap<>();
    private final Map<Integer, Long> gapAfter = new HashMap<>();

    MatchingReworded(Version before, Version after, Pairs pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
    }

    void match() {
        findGaps();
        var found = new HashMap<Long, Candidate>();
        neighbours(found);
        shared(found);
        found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparingInt(Candidate::before)
                        .thenComparingInt(Candidate::after))
                .filter(each -> pairs.free(each.before, each.after))
                .forEach(each -> pairs.join(each.before, each.after));
    }

    /** A gap is known by its section and the last partner before it, both as the old version counts. */
    private void findGaps() {
        var last = new HashMap<Integer, Integer>();
        for (int i = 0; i < before.size; i++) {
            note(i, pairs.after(i) >= 0, before.place(i), i, last, true);
        }
        last.clear();
        for (int j = 0; j < after.size; j++) {
            int place = after.place(j);
            int section = place < 0 ? -1 : pairs.before(place);
            boolean known = place < 0 || section >= 0;
            if (known) {
                note(j, pairs.before(j) >= 0, section, pairs.before(j), last, false);
            }
        }
    }

    private void note(int index, boolean paired, int section, int place, Map<Integer, Integer> last, boolean old) {
        if (paired) {
            last.put(section, place);
            return;
        }
        long gap = (long) section << 32 | (last.getOrDefault(section, -1) & 0xFFFFFFFFL);
        var both = gaps.computeIfAbsent(gap, key -> new Gap(new ArrayList<>(), new ArrayList<>()));
        (old ? both.before : both.after).add(index);
        (old ? gapBefore : gapAfter).put(index, gap);
    }

    private void neighbours(Map<Long, Candidate> found) {
        for (var gap : gaps.values()) {
            if (gap.before.size() <= SMALL_GAP && gap.after.size() <= SMALL_GAP) {
                gap.before.forEach(i -> gap.after.forEach(j -> consider(i, j, found)));
            }
        }
    }

    /** Clauses that share a pair of neighbouring words which is not everywhere. */
    private void shared(Map<Long, Candidate> found) {
        var index = index();
        for (int i : pairs.freeOld()) {
            Set<Integer> others = new HashSet<>();
            for (int w = 1; w < before.words[i].length; w++) {
                others.addAll(rare(index, Likeness.neighbours(before.words[i], w)));
            }
            others.forEach(j -> consider(i, j, found));
        }
    }

    private Map<Long, List<Integer>> index() {
        var index = new HashMap<Long, List<Integer>>();
        for (int j : pairs.freeNew()) {
            for (int w = 1; w < after.words[j].length; w++) {
                var places = index.computeIfAbsent(Likeness.neighbours(after.words[j], w), key -> new ArrayList<>());
                if (places.isEmpty() || places.getLast() != j) {
                    places.add(j);
                }
            }
        }
        return index;
    }

    private static List<Integer> rare(Map<Long, List<Integer>> index, long key) {
        var places = index.getOrDefault(key, List.of());
        return places.size() > TOO_COMMON ? List.of() : places;
    }

    private void consider(int i, int j, Map<Long, Candidate> found) {
        long key = (long) i << 32 | j;
        if (found.containsKey(key)) {
            return;
        }
        double likeness = Likeness.of(before.words[i], after.words[j]);
        boolean bothHeadings = before.headings[i] == after.headings[j];
        if (likeness >= (bothHeadings ? needed(i, j) : NOW_A_HEADING)) {
            found.put(key, new Candidate(i, j, likeness + bonus(i, j)));
        }
    }

    private double needed(int i, int j) {
        if (sameGap(i, j)) {
            return sameNumber(i, j) ? 0.15 : onlyOnes(i) ? 0.25 : 0.32;
        }
        if (pairs.same(before.sections[i], after.sections[j])) {
            return 0.65;
        }
        return Math.min(before.words[i].length, after.words[j].length) < ENOUGH_WORDS ? 2 : 0.72;
    }

    private double bonus(int i, int j) {
        return (sameGap(i, j) ? 0.15 : 0) + (sameNumber(i, j) ? 0.1 : 0) + (sameStart(i, j) ? SAME_START : 0);
    }

    /** Of a clause that was divided the part with its first words goes on being it. */
    private boolean sameStart(int i, int j) {
        int shorter = Math.min(before.words[i].length, after.words[j].length);
        int differ = Arrays.mismatch(before.words[i], after.words[j]);
        int same = differ < 0 ? shorter : differ;
        return same >= ENOUGH_START && same >= MOST_OF_IT * shorter;
    }

    private boolean sameGap(int i, int j) {
        return gapBefore.containsKey(i) && gapBefore.get(i).equals(gapAfter.get(j));
    }

    private boolean onlyOnes(int i) {
        var gap = gaps.get(gapBefore.get(i));
        return gap != null && gap.before.size() == 1 && gap.after.size() == 1;
    }

    private boolean sameNumber(int i, int j) {
        var number = before.clause(i).number();
        return !number.isEmpty()
                && number.equals(after.clause(j).number())
                && pairs.same(before.sections[i], after.sections[j]);
    }
}
