package dovod.lib.clausediff;

import java.util.List;
import java.util.Optional;

/**
 * What became of a contract from one version to the next.
 *
 * @param changes in the order of the new version, what was removed where it had stood
 * @param partners for each clause of the new version the index of the same clause in the old one, -1 when it is new
 * @param renumbered clauses that only bear another number; no changes
 */
public record Comparison(List<Change> changes, List<Integer> partners, List<Renumbering> renumbered) {

    /** A clause with another number and the same words. */
    public record Renumbering(String before, String after) {}

    public Comparison {
        changes = List.copyOf(changes);
        partners = List.copyOf(partners);
        renumbered = List.copyOf(renumbered);
    }

    /** @return the index of the same clause in the old version */
    public Optional<Integer> partner(int newClause) {
        return Optional.of(partners.get(newClause)).filter(index -> index >= 0);
    }
}
