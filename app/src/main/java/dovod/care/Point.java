package dovod.care;

import java.util.Set;

/**
 * One thing to ask the buyer for.
 *
 * @param id stable within its procedure
 * @param what to show or to tell, as the buyer reads it
 * @param proves the faults that cannot be named without it; empty when it only helps
 */
public record Point(String id, Bilingual what, Proof proof, Set<Fault> proves) {

    public Point {
        proves = Set.copyOf(proves);
    }

    boolean isNeededFor(Fault fault) {
        return proves.contains(fault);
    }
}
