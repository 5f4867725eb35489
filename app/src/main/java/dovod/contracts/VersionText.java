package dovod.contracts;

import dovod.lib.clausediff.Clause;
import dovod.lib.clausediff.EffectiveDate;
import dovod.lib.clausediff.Outline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A version with its clauses and with the days of force that are written in it. */
public record VersionText(ContractVersion version, Outline outline, List<EffectiveDate> dates) {

    static VersionText of(ContractVersion version, String clean) {
        var outline = Outline.ofClean(clean);
        return new VersionText(version, outline, EffectiveDate.of(outline));
    }

    public UUID identity(Clause clause) {
        return version.identities().get(clause.index());
    }

    public Optional<Clause> clause(UUID identity) {
        int index = version.identities().indexOf(identity);
        return index < 0 ? Optional.empty() : Optional.of(outline.clauses().get(index));
    }

    /** What is written about the force of this very clause. */
    public List<EffectiveDate> datesOf(Clause clause) {
        return dates.stream().filter(date -> date.clause() == clause.index()).toList();
    }

    /** Not yet in force on that day, as the clause itself or one above it says. */
    public boolean isStillToCome(Clause clause, LocalDate day) {
        for (int at = clause.index(); at >= 0; at = outline.clauses().get(at).parent()) {
            int index = at;
            if (dates.stream()
                    .anyMatch(date -> date.clause() == index
                            && date.from() != null
                            && date.from().isAfter(day))) {
                return true;
            }
        }
        return false;
    }
}
