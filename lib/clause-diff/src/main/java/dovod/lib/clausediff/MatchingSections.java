package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each heading its partner: by what stands below it, then by its words, from the top down. */
final class MatchingSections {

    private static final int TOO_COMMON = 16;
    private static final int ROUNDS = 12;
    private static final double SAME_HEADING = 0.3;
    private static final double SAME_NUMBER = 0.1;
    private static final double WITHIN = 0.29;
    private static final double ANYWHERE = 0.5;

    private record Candidate(int before, int after, double score) {}

    private final Version before;
    private final Version after;
    private final Pairs pairs;
    private final double[] weightBefore;
    private final double[] weightAfter;

    MatchingSections(Version before, Version after, Pairs pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.weightBefore = weights(before);
        this.weightAfter = weights(after);
    }

    void match() {
        sameAndOnlyOne();
        var candidates = candidates();
        for (int round = 0; round < ROUNDS; round++) {
            if (!take(candidates, true, WITHIN)) {
                break;
            }
        }
        take(candidates, false, ANYWHERE);
        for (int round = 0; round < ROUNDS && take(candidates, true, WITHIN); round++) {
            // what was below them has its partner in reach now
        }
    }

    /** A heading that stands once in each version is the same, whatever was put below it. */
    private void sameAndOnlyOne() {
        var there = headingsByKey(after);
        headingsByKey(before).forEach((key, here) -> {
            var others = there.getOrDefault(key, List.of());
            if (here.size() == 1 && others.size() == 1) {
                pairs.join(here.getFirst(), others.getFirst());
            }
        });
    }

    private boolean take(List<Candidate> candidates, boolean sameUpper, double least) {
        boolean any = false;
        var uppers = new Pairs(before.size, after.size);
        for (int i = 0; i < before.size; i++) {
            if (pairs.after(i) >= 0) {
                uppers.join(i, pairs.after(i));
            }
        }
        for (var each : candidates) {
            boolean fits = !sameUpper || uppers.same(before.upper(each.before), after.upper(each.after));
            if (fits && each.score >= least && pairs.free(each.before, each.after)) {
                pairs.join(each.before, each.after);
                any = true;
            }
        }
        return any;
    }

    private List<Candidate> candidates() {
        var overlaps = overlaps();
        addEqualHeadings(overlaps);
        addSimilarHeadings(overlaps);
        var candidates = new ArrayList<Candidate>();
        overlaps.forEach((pair, weight) -> candidates.add(candidate((int) (pair >> 32), pair.intValue(), weight)));
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(each -> Math.abs(each.before - each.after))
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        return candidates;
    }

    private Candidate candidate(int a, int b, double overlap) {
        double score = 2 * overlap / Math.max(1, weightBefore[a] + weightAfter[b]);
        var number = before.clause(a).number();
        boolean sameNumber = !number.isEmpty() && number.equals(after.clause(b).number());
        double words = before.keys[a] == after.keys[b]
                ? SAME_HEADING
                : SAME_HEADING * Likeness.ofWords(before.words[a], after.words[b]);
        return new Candidate(a, b, score + words + (sameNumber ? SAME_NUMBER : 0));
    }

    /** How many words of equal clauses two sections share, all that stands deeper included. */
    private Map<Long, Double> overlaps() {
        var placesBefore = places(before);
        var placesAfter = places(after);
        var overlaps = new HashMap<Long, Double>();
        placesBefore.forEach((key, here) -> {
            var there = placesAfter.getOrDefault(key, List.of());
            if (here.size() <= TOO_COMMON && there.size() <= TOO_COMMON) {
                int more = Math.max(here.size(), there.size());
                here.forEach(i -> there.forEach(
                        j -> spread(overlaps, before.sections[i], after.sections[j], weight(before, i) / more)));
            }
        });
        return overlaps;
    }

    private void spread(Map<Long, Double> overlaps, int sectionBefore, int sectionAfter, double weight) {
        for (int a = sectionBefore; a >= 0; a = before.upper(a)) {
            for (int b = sectionAfter; b >= 0; b = after.upper(b)) {
                overlaps.merge(pair(a, b), weight, Double::sum);
            }
        }
    }

    private void addEqualHeadings(Map<Long, Double> overlaps) {
        var headings = headingsByKey(after);
        for (int a = 0; a < before.size; a++) {
            var found = before.headings[a] ? headings.getOrDefault(before.keys[a], List.of()) : List.<Integer>of();
            for (int b : found.subList(0, Math.min(TOO_COMMON, found.size()))) {
                overlaps.merge(pair(a, b), 0.0, Double::sum);
            }
        }
    }

    /** Headings with the same number: one of them may have been reworded together with what it names. */
    private void addSimilarHeadings(Map<Long, Double> overlaps) {
        var numbers = new HashMap<String, List<Integer>>();
        for (int b = 0; b < after.size; b++) {
            if (after.headings[b] && !after.clause(b).number().isEmpty()) {
                numbers.computeIfAbsent(after.clause(b).number(), number -> new ArrayList<>())
                        .add(b);
            }
        }
        for (int a = 0; a < before.size; a++) {
            var found = before.headings[a]
                    ? numbers.getOrDefault(before.clause(a).number(), List.of())
                    : List.<Integer>of();
            for (int b : found.subList(0, Math.min(TOO_COMMON, found.size()))) {
                overlaps.merge(pair(a, b), 0.0, Double::sum);
            }
        }
    }

    private static Map<Integer, List<Integer>> places(Version version) {
        var places = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < version.size; i++) {
            places.computeIfAbsent(version.keys[i], key -> new ArrayList<>()).add(i);
        }
        return places;
    }

    private static Map<Integer, List<Integer>> headingsByKey(Version version) {
        var places = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < version.size; i++) {
            if (version.headings[i]) {
                places.computeIfAbsent(version.keys[i], key -> new ArrayList<>())
                        .add(i);
            }
        }
        return places;
    }

    private static double[] weights(Version version) {
        var weights = new double[version.size];
        for (int i = 0; i < version.size; i++) {
            for (int section = version.sections[i]; section >= 0; section = version.upper(section)) {
                weights[section] += weight(version, i);
            }
        }
        return weights;
    }

    private static double weight(Version version, int index) {
        return version.words[index].length + 1.0;
    }

    private static long pair(int a, int b) {
        return (long) a << 32 | b;
    }
}
