package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Tells which clauses stand elsewhere. Among brothers the fewest that explain the new order have moved;
 * what has another parent has moved when it is out of the order of those that stayed.
 */
final class FindingMoves {

    private static final long STAYED = 1_000_000;

    private final Version before;
    private final Version after;
    private final Pairs pairs;
    private final boolean[] moved;
    private final boolean[] anchored;

    FindingMoves(Version before, Version after, Pairs pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.moved = new boolean[before.size];
        this.anchored = new boolean[before.size];
    }

    /** @return by the index of the old version */
    boolean[] find() {
        amongBrothers();
        amongAll();
        return moved;
    }

    private boolean sameParent(int i) {
        return pairs.after(i) >= 0 && pairs.same(before.parents[i], after.parents[pairs.after(i)]);
    }

    private void amongBrothers() {
        var families = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < before.size; i++) {
            if (sameParent(i)) {
                families.computeIfAbsent(before.parents[i], parent -> new ArrayList<>())
                        .add(i);
            }
        }
        families.values().forEach(this::amongBrothers);
    }

    private void amongBrothers(List<Integer> family) {
        var places = family.stream().mapToInt(pairs::after).toArray();
        var weights = family.stream().mapToLong(i -> STAYED + length(i)).toArray();
        var stayed = Row.heaviest(places, weights);
        for (int f = 0; f < stayed.length; f++) {
            moved[family.get(f)] = !stayed[f];
        }
    }

    /** With equal rights the longer text has stayed. */
    private long length(int i) {
        return Math.min(STAYED / 2000, before.words[i].length);
    }

    private void amongAll() {
        var row = new ArrayList<Integer>();
        for (int i = 0; i < before.size; i++) {
            int parent = before.parents[i];
            anchored[i] = sameParent(i) && !moved[i] && (parent < 0 || anchored[parent]);
            if (anchored[i] || pairs.after(i) >= 0 && !sameParent(i)) {
                row.add(i);
            }
        }
        var places = row.stream().mapToInt(pairs::after).toArray();
        var weights = row.stream().mapToLong(i -> anchored[i] ? STAYED : 1).toArray();
        var stayed = Row.heaviest(places, weights);
        for (int r = 0; r < stayed.length; r++) {
            moved[row.get(r)] = !stayed[r] && !anchored[row.get(r)];
        }
    }
}
