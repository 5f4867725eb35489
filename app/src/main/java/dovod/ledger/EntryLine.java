package dovod.ledger;

import dovod.kernel.Money;
import java.util.List;

/**
 * A line of a case's costs as people read it: one entry, or all the looks at it that one person took on one day.
 *
 * @param entries oldest first, at least one
 */
public record EntryLine(List<Entry> entries) {

    private static final int MINUTE = 60;

    public EntryLine {
        entries = List.copyOf(entries);
    }

    /** The latest of them. */
    public Entry last() {
        return entries.getLast();
    }

    public boolean isFolded() {
        return entries.size() > 1;
    }

    public Money amount() {
        return entries.stream().map(Entry::amount).reduce(Money::plus).orElseThrow();
    }

    public long seconds() {
        return entries.stream().mapToLong(Entry::worked).sum();
    }

    /** To the nearest; 0 for less than half of one. */
    public static long minutes(long seconds) {
        return Math.round((double) seconds / MINUTE);
    }
}
