package dovod.lib.clausediff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause that is not what it was. No clause is in two changes.
 *
 * @param kind what became of it
 * @param before what it said, null when it was added
 * @param after what it says, null when it was removed
 * @param moved it stands elsewhere: always so for MOVED, sometimes for REWORDED
 * @param values numbers, sums, percents, terms and dates that changed in a reworded clause
 * @param duties obligations, rights and prohibitions that appeared or vanished
 * @param links links that lead elsewhere; when nothing else is different, the words are the same
 */
public record Change(
        ChangeKind kind,
        @Nullable Passage before,
        @Nullable Passage after,
        boolean moved,
        List<ValueChange> values,
        List<DutyChange> duties,
        List<LinkChange> links) {

    public Change {
        values = List.copyOf(values);
        duties = List.copyOf(duties);
        links = List.copyOf(links);
    }

    /** @return the clause as it stands now, or as it stood last */
    public Passage passage() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("a change of nothing");
    }

    /** Only where its links lead has changed. */
    public boolean onlyLinks() {
        return kind == ChangeKind.REWORDED && !links.isEmpty() && !moved && sameWords();
    }

    private boolean sameWords() {
        return before != null && after != null && Version.forms(before.text()).equals(Version.forms(after.text()));
    }
}
