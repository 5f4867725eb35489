package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.lib.clausediff.Change;
import dovod.lib.clausediff.ComparingVersions;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Compares two versions of a contract. */
@Component
public class Comparing {

    private final Tenancy tenancy;
    private final Contracts contracts;
    private final JdbcDuties duties;
    private final NoticeRules rules;

    Comparing(Tenancy tenancy, Contracts contracts, JdbcDuties duties, NoticeRules rules) {
        this.tenancy = tenancy;
        this.contracts = contracts;
        this.duties = duties;
        this.rules = rules;
    }

    /** @throws dovod.kernel.NotFound when one of them is no version of this contract */
    public VersionChanges compare(Actor actor, UUID contract, UUID before, UUID after) {
        var party = contracts.one(actor, contract).party();
        var old = mine(contract, contracts.text(actor, before));
        var young = mine(contract, contracts.text(actor, after));
        var comparison = ComparingVersions.compare(old.outline(), young.outline());
        var written = tenancy.read(actor.tenant(), () -> duties.list(actor.tenant(), contract, after));
        var changes = comparison.changes().stream()
                .map(change -> of(change, old, young, rules.isWorse(party, change), written))
                .toList();
        return new VersionChanges(
                old.version(),
                young.version(),
                changes,
                comparison.renumbered().size(),
                rules.check(party, young, changes));
    }

    private static VersionText mine(UUID contract, VersionText text) {
        if (!text.version().contract().equals(contract)) {
            throw new NotFound();
        }
        return text;
    }

    private static ClauseChange of(
            Change change, VersionText old, VersionText young, boolean worse, List<ContractDuty> written) {
        var after = change.after();
        var identity = after == null
                ? old.version().identities().get(change.passage().clause())
                : young.version().identities().get(after.clause());
        return new ClauseChange(
                identity,
                change,
                worse,
                written.stream()
                        .filter(duty -> duty.identity().equals(identity))
                        .toList());
    }
}
