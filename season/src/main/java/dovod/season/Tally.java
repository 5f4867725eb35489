package dovod.season;

import dovod.investigations.Finding;
import dovod.investigations.FindingKind;
import dovod.sandbox.season.Spoiled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found against what was spoiled, kind by kind. A finding of the right thing under a wrong kind is false; those
 * of the products of one posting are one.
 */
final class Tally {

    private final Map<String, Line> lines = new TreeMap<>();
    private final List<String> missed;
    private final List<String> falsely = new ArrayList<>();

    /** Of one kind. */
    static final class Line {
        private int spoiled;
        private int found;
        private int wrong;

        int spoiled() {
            return spoiled;
        }

        /** How many of the spoiled ones were found. */
        int found() {
            return found;
        }

        /** How many findings are none. */
        int wrong() {
            return wrong;
        }
    }

    Tally(Collection<Spoiled> spoiled, Collection<Finding> findings) {
        var left = new HashMap<String, Integer>();
        for (var kind : FindingKind.values()) {
            lines.put(kind.code(), new Line());
        }
        for (var one : spoiled) {
            var counted = isCounted(one.kind()) ? one.pieces() : 1;
            line(one.kind()).spoiled += counted;
            left.merge(one.kind() + " " + one.subject(), counted, Integer::sum);
        }
        var seen = new HashSet<String>();
        findings.stream()
                .filter(finding -> isCounted(finding.kind().code()) || seen.add(key(finding)))
                .forEach(finding -> count(finding, left));
        missed = left.entrySet().stream()
                .filter(rest -> rest.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What was spoiled and not found. */
    List<String> missed() {
        return missed;
    }

    /** What was found and not spoiled. */
    List<String> falsely() {
        return List.copyOf(falsely);
    }

    Map<String, Line> lines() {
        return lines;
    }

    int spoiled() {
        return lines.values().stream().mapToInt(Line::spoiled).sum();
    }

    int found() {
        return lines.values().stream().mapToInt(Line::found).sum();
    }

    int wrong() {
        return lines.values().stream().mapToInt(Line::wrong).sum();
    }

    /** Of what was spoiled, how much was found. */
    double recall() {
        return share(found(), spoiled());
    }

    /** Of what was found, how much was spoiled. */
    double precision() {
        return share(found(), found() + wrong());
    }

    private void count(Finding finding, Map<String, Integer> left) {
        var key = key(finding);
        var pieces = isCounted(finding.kind().code()) ? finding.quantity() : 1;
        var right = Math.min(pieces, left.getOrDefault(key, 0));
        left.computeIfPresent(key, (same, rest) -> rest - right);
        line(finding.kind().code()).found += right;
        line(finding.kind().code()).wrong += pieces - right;
        if (pieces > right) {
            falsely.add(key);
        }
    }

    /** Missing units are counted one by one: a product may miss several. */
    private static boolean isCounted(String kind) {
        return kind.equals(FindingKind.UNITS_MISSING.code());
    }

    private static String key(Finding finding) {
        return finding.kind().code() + " " + subject(finding);
    }

    private static String subject(Finding finding) {
        if (finding.posting() != null) {
            return finding.posting();
        }
        return finding.kind() == FindingKind.UNITS_MISSING ? "sku:" + finding.sku() : finding.subject();
    }

    private Line line(String kind) {
        return lines.computeIfAbsent(kind, missing -> new Line());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
