package dovod.care;

import java.util.List;

/**
 * A suspicion: the same trouble with the same part, again.
 *
 * @param count how many cases have it, this one among them
 * @param others numbers of the other cases, oldest first
 */
public record Pattern(Symptom symptom, String part, String batch, int count, List<Long> others) {

    /** Fewer than three may be chance. */
    static final int FEWEST = 3;
}
