package dovod.contracts;

import dovod.lib.clausediff.Clause;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A clause as it stood on a day.
 *
 * @param identity the clause, through all versions
 * @param text with its number, and all that stands below it
 * @param publishedOn of the version it is taken from
 */
public record CitedClause(
        UUID contract, UUID version, UUID identity, LocalDate day, String path, String text, LocalDate publishedOn) {

    static CitedClause of(VersionText text, Clause clause, LocalDate day) {
        return new CitedClause(
                text.version().contract(),
                text.version().id(),
                text.identity(clause),
                day,
                clause.path(),
                text.outline().wholeText(clause.index()),
                text.version().publishedOn());
    }

    /** The clause without what stands below it. */
    static CitedClause alone(VersionText text, Clause clause, LocalDate day) {
        var whole = of(text, clause, day);
        return new CitedClause(
                whole.contract(),
                whole.version(),
                whole.identity(),
                day,
                whole.path(),
                clause.words(),
                whole.publishedOn());
    }

    /** Its permanent address in the desk. */
    public String address() {
        return "/clauses/" + identity + "?on=" + day;
    }
}
