package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Contracts and their versions, to read. */
@Component
public class Contracts {

    private static final int MOST_FOUND = 50;
    /** A clause that is still to come says in so many versions at most what it said before. */
    private static final int FORMER = 12;

    private final Tenancy tenancy;
    private final JdbcContracts contracts;
    private final JdbcVersions versions;
    private final JdbcWordings wordings;
    private final JdbcLooks looks;

    Contracts(Tenancy tenancy, JdbcContracts contracts, JdbcVersions versions, JdbcWordings wordings, JdbcLooks looks) {
        this.tenancy = tenancy;
        this.contracts = contracts;
        this.versions = versions;
        this.wordings = wordings;
        this.looks = looks;
    }

    /** Those that changed last come first. */
    public List<Contract> list(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> contracts.list(actor.tenant()));
    }

    /** @throws NotFound when it is not there, or not ours */
    public Contract one(Actor actor, UUID contract) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> contracts.find(actor.tenant(), contract))
                .orElseThrow(NotFound::new);
    }

    /** Newest first. */
    public List<ContractVersion> versions(Actor actor, UUID contract) {
        one(actor, contract);
        return tenancy.read(actor.tenant(), () -> versions.list(actor.tenant(), contract));
    }

    /** The latest first. */
    public List<Look> looks(Actor actor, UUID contract) {
        one(actor, contract);
        return tenancy.read(actor.tenant(), () -> looks.list(actor.tenant(), contract));
    }

    public VersionText text(Actor actor, UUID version) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                        actor.tenant(),
                        () -> versions.find(actor.tenant(), version).map(found -> text(actor, found)))
                .orElseThrow(NotFound::new);
    }

    VersionText text(Actor actor, ContractVersion version) {
        return tenancy.read(
                actor.tenant(), () -> VersionText.of(version, versions.clean(actor.tenant(), version.id())));
    }

    /** The bytes a version was made from, as they came. */
    public byte[] snapshot(Actor actor, UUID version) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                        actor.tenant(),
                        () -> versions.find(actor.tenant(), version)
                                .map(found -> versions.content(actor.tenant(), found.snapshot())))
                .orElseThrow(NotFound::new);
    }

    /** Versions that came into force by that day, the one that stood on it first. */
    Stream<ContractVersion> standing(Actor actor, UUID contract, LocalDate day) {
        return versions(actor, contract).stream()
                .filter(version -> !version.since().isAfter(day))
                .sorted(Comparator.comparing(ContractVersion::since)
                        .thenComparing(ContractVersion::publishedOn)
                        .thenComparing(ContractVersion::addedAt)
                        .reversed());
    }

    /** A clause as it stood on a day; empty when it did not stand then. */
    public Optional<CitedClause> clause(Actor actor, UUID identity, LocalDate day) {
        return standing(actor, history(actor, identity).getFirst().contract(), day)
                .limit(FORMER)
                .map(version -> text(actor, version))
                .filter(text -> text.clause(identity)
                        .filter(clause -> text.isStillToCome(clause, day))
                        .isEmpty())
                .findFirst()
                .flatMap(text -> text.clause(identity).map(clause -> CitedClause.of(text, clause, day)));
    }

    /** What a clause has said, the newest first. */
    public List<Wording> history(Actor actor, UUID identity) {
        actor.need(Right.READ_CASES);
        var found = tenancy.read(actor.tenant(), () -> wordings.of(actor.tenant(), identity));
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    /** Clauses of all contracts and versions with these words. */
    public List<Wording> search(Actor actor, String query) {
        actor.need(Right.READ_CASES);
        return query.isBlank()
                ? List.of()
                : tenancy.read(actor.tenant(), () -> wordings.search(actor.tenant(), query.strip(), MOST_FOUND));
    }
}
