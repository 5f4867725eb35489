package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;

/** Puts into changes what the partners show: one change for a clause, with all below it when that shared its fate. */
final class TellingChanges {

    private final Version before;
    private final Version after;
    private final Pairs pairs;
    private final boolean[] moved;
    private final FollowingReferences references;
    private final ComparingDuties duties = new ComparingDuties();
    private final List<Change> changes = new ArrayList<>();
    private final List<Comparison.Renumbering> renumbered = new ArrayList<>();

    TellingChanges(Version before, Version after, Pairs pairs, boolean[] moved) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.moved = moved;
        this.references = new FollowingReferences(before, after, pairs);
    }

    List<Change> tell() {
        int told = 0;
        for (int j = 0; j < after.size; ) {
            int i = pairs.before(j);
            if (i < 0) {
                j = added(j);
                continue;
            }
            told = removedUpTo(told, i);
            kept(i, j);
            j++;
        }
        removedUpTo(told, before.size);
        return changes;
    }

    List<Comparison.Renumbering> renumbered() {
        return renumbered;
    }

    /** What was removed is told before the first clause that stood after it and has not moved. */
    private int removedUpTo(int told, int index) {
        if (index < told || index < before.size && moved[index]) {
            return told;
        }
        for (int i = told; i < index; ) {
            i = pairs.after(i) < 0 ? removed(i) : i + 1;
        }
        return index;
    }

    private int removed(int i) {
        int end = before.outline.end(i);
        boolean whole = end <= before.size && allFree(i, end, true);
        var passage = passage(before, i, whole && end > i + 1);
        add(new Change(
                ChangeKind.REMOVED, passage, null, false, List.of(), duties.compare(passage.text(), ""), List.of()));
        return whole ? end : i + 1;
    }

    private int added(int j) {
        int end = after.outline.end(j);
        boolean whole = allFree(j, end, false);
        var passage = passage(after, j, whole && end > j + 1);
        add(new Change(
                ChangeKind.ADDED, null, passage, false, List.of(), duties.compare("", passage.text()), List.of()));
        return whole ? end : j + 1;
    }

    private boolean allFree(int from, int to, boolean old) {
        for (int index = from; index < to; index++) {
            if ((old ? pairs.after(index) : pairs.before(index)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void kept(int i, int j) {
        var old = before.clause(i);
        var young = after.clause(j);
        boolean words = !sameWords(i, j);
        var links = LinkChanges.of(old.links(), young.links());
        if (words || !links.isEmpty()) {
            reworded(i, j, links);
        } else if (moved[i]) {
            add(new Change(
                    ChangeKind.MOVED,
                    passage(before, i, true),
                    passage(after, j, true),
                    true,
                    List.of(),
                    List.of(),
                    List.of()));
        } else if (!old.number().equals(young.number())) {
            renumbered.add(new Comparison.Renumbering(old.path(), young.path()));
        }
    }

    private boolean sameWords(int i, int j) {
        return before.keys[i] == after.keys[j]
                || before.headings[i] != after.headings[j] && before.folded[i] == after.folded[j]
                || references.explain(i, j);
    }

    private void reworded(int i, int j, List<LinkChange> links) {
        var old = before.clause(i).text();
        var young = after.clause(j).text();
        add(new Change(
                ChangeKind.REWORDED,
                passage(before, i, false),
                passage(after, j, false),
                moved[i],
                values(old, young),
                duties.compare(old, young),
                links));
    }

    /** A reference that only followed its clause to another number is no change of what is said. */
    private List<ValueChange> values(String old, String young) {
        return ComparingValues.compare(old, young).stream()
                .filter(value ->
                        value.kind() != ValueKind.REFERENCE || !references.follows(value.before(), value.after()))
                .toList();
    }

    private static Passage passage(Version version, int index, boolean whole) {
        var clause = version.clause(index);
        return new Passage(index, clause.path(), whole ? version.outline.wholeText(index) : clause.words());
    }

    private void add(Change change) {
        changes.add(change);
    }
}
