package dovod.cases;

import java.util.Map;

/**
 * How far a verb on many cases has come.
 *
 * @param refused how many were refused, by the code of the refusal
 * @param undone how many were put back
 */
public record BulkProgress(int total, int done, Map<String, Integer> refused, int undone, boolean finished) {

    /** True when there is something to put back. */
    public boolean isUndoable() {
        return finished && done > 0;
    }
}
