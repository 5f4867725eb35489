package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Finds for each clause its partner with the very same words, nearest places first. */
final class MatchingClauses {

    /** Fewer words than these may be the same by chance in two far places. */
    private static final int ENOUGH_WORDS = 3;

    private final Version before;
    private final Version after;
    private final Pairs pairs;

    MatchingClauses(Version before, Version after, Pairs pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
    }

    void match() {
        withinSections();
        leftWithinSections();
        leftInOrder();
        leftAnywhere();
        headingsThatWereNone();
    }

    private void withinSections() {
        var here = bySection(before);
        var there = bySection(after);
        here.forEach((section, clauses) -> {
            int partner = section < 0 ? -1 : pairs.after(section);
            var others = section >= 0 && partner < 0 ? null : there.get(partner);
            if (others != null) {
                joinCommon(ints(clauses), ints(others));
            }
        });
    }

    private void joinCommon(int[] here, int[] there) {
        for (var pair : Row.common(keys(before, here), keys(after, there))) {
            pairs.join(here[pair[0]], there[pair[1]]);
        }
    }

    private static HashMap<Integer, List<Integer>> bySection(Version version) {
        var sections = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < version.size; i++) {
            if (!version.headings[i]) {
                sections.computeIfAbsent(version.sections[i], section -> new ArrayList<>())
                        .add(i);
            }
        }
        return sections;
    }

    /** Moved within their section. */
    private void leftWithinSections() {
        var places = new HashMap<Integer, List<Integer>>();
        for (int j : pairs.freeNew()) {
            places.computeIfAbsent(after.keys[j], key -> new ArrayList<>()).add(j);
        }
        for (int i : pairs.freeOld()) {
            for (int j : places.getOrDefault(before.keys[i], List.of())) {
                if (pairs.free(i, j)
                        && before.headings[i] == after.headings[j]
                        && !before.headings[i]
                        && pairs.same(before.sections[i], after.sections[j])) {
                    pairs.join(i, j);
                }
            }
        }
    }

    /** Sections were divided or joined: what stayed in its order stays what it was. */
    private void leftInOrder() {
        var here =
                Arrays.stream(pairs.freeOld()).filter(i -> !before.headings[i]).toArray();
        var there =
                Arrays.stream(pairs.freeNew()).filter(j -> !after.headings[j]).toArray();
        var common = Row.common(keys(before, here), keys(after, there));
        for (int p = 0; p < common.size(); p++) {
            if (enough(here[common.get(p)[0]]) || supported(common, p, here)) {
                pairs.join(here[common.get(p)[0]], there[common.get(p)[1]]);
            }
        }
    }

    private boolean enough(int index) {
        return before.words[index].length >= ENOUGH_WORDS;
    }

    /** Its neighbour stands beside it in both. */
    private boolean supported(List<int[]> common, int place, int[] here) {
        return beside(common, place, place - 1, here) || beside(common, place, place + 1, here);
    }

    private boolean beside(List<int[]> common, int place, int other, int[] here) {
        if (other < 0 || other >= common.size()) {
            return false;
        }
        var one = common.get(place);
        var two = common.get(other);
        return Math.abs(one[0] - two[0]) == 1 && Math.abs(one[1] - two[1]) == 1 && words(here, one, two) > ENOUGH_WORDS;
    }

    private int words(int[] here, int[] one, int[] two) {
        return before.words[here[one[0]]].length + before.words[here[two[0]]].length;
    }

    private void leftAnywhere() {
        var places = new HashMap<Integer, List<Integer>>();
        for (int j : pairs.freeNew()) {
            places.computeIfAbsent(after.keys[j], key -> new ArrayList<>()).add(j);
        }
        for (int i : pairs.freeOld()) {
            var found = enough(i) ? places.get(before.keys[i]) : null;
            if (found != null && !found.isEmpty() && before.headings[i] == after.headings[found.getFirst()]) {
                pairs.join(i, found.removeFirst());
            }
        }
    }

    /** Bold in one version and plain in the other. */
    private void headingsThatWereNone() {
        var places = new HashMap<Integer, Integer>();
        for (int j : pairs.freeNew()) {
            places.putIfAbsent(after.folded[j], j);
        }
        for (int i : pairs.freeOld()) {
            var j = places.get(before.folded[i]);
            if (j != null && pairs.free(i, j) && before.headings[i] != after.headings[j]) {
                pairs.join(i, j);
            }
        }
    }

    private static int[] keys(Version version, int[] indexes) {
        return Arrays.stream(indexes).map(i -> version.keys[i]).toArray();
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
