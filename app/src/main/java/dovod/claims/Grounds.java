package dovod.claims;

import dovod.contracts.Citation.Verdict;
import dovod.contracts.Citations;
import dovod.contracts.Contract;
import dovod.contracts.Contracts;
import dovod.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the clauses a claim leans on in the contracts that the desk keeps. */
@Component
public class Grounds {

    private final ClaimPacks packs;
    private final Contracts contracts;
    private final Citations citations;

    Grounds(ClaimPacks packs, Contracts contracts, Citations citations) {
        this.packs = packs;
        this.contracts = contracts;
        this.citations = citations;
    }

    /** As they stood on the day of the event; those that no contract of ours has are left out. */
    public List<Ground> of(Actor actor, Claim claim) {
        var pack = packs.of(claim);
        var kept = kept(actor, pack);
        return Stream.concat(pack.cites().stream(), pack.topic(claim.topic()).cites().stream())
                .flatMap(cited -> find(actor, kept, cited, pack.eventDay(claim)).stream())
                .distinct()
                .toList();
    }

    /** What the marketplace wrote, of all that the desk keeps. */
    List<Contract> kept(Actor actor, ClaimPack pack) {
        return contracts.list(actor).stream()
                .filter(contract -> contract.party().equalsIgnoreCase(pack.party()))
                .toList();
    }

    private Optional<Ground> find(Actor actor, List<Contract> kept, String cited, LocalDate day) {
        return kept.stream()
                .flatMap(contract -> ground(actor, contract, cited, day).stream())
                .findFirst();
    }

    private Optional<Ground> ground(Actor actor, Contract contract, String cited, LocalDate day) {
        var found = citations.find(actor, contract.id(), cited, day);
        var clause = found.clause();
        boolean stands = found.verdict() == Verdict.EXISTS || found.verdict() == Verdict.SAYS_THAT;
        return stands && clause != null ? Optional.of(new Ground(contract.title(), clause)) : Optional.empty();
    }
}
