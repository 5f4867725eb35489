package dovod.contracts.rest;

import dovod.contracts.AddingContract;
import dovod.contracts.AddingVersion;
import dovod.contracts.Citations;
import dovod.contracts.Contract;
import dovod.contracts.ContractVersion;
import dovod.contracts.Contracts;
import dovod.contracts.Kept;
import dovod.contracts.NewContract;
import dovod.contracts.NewVersion;
import dovod.contracts.Origin;
import dovod.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/contracts}: contracts, their versions, and what somebody cites. */
@RestController
@RequestMapping("/api/v1/contracts")
class ContractRest {

    private final Contracts contracts;
    private final AddingContract adding;
    private final AddingVersion versions;
    private final Citations citations;

    ContractRest(Contracts contracts, AddingContract adding, AddingVersion versions, Citations citations) {
        this.contracts = contracts;
        this.adding = adding;
        this.versions = versions;
        this.citations = citations;
    }

    /** @param latest the day of its latest version */
    record ContractJson(
            UUID id,
            String title,
            String party,
            @Nullable String address,
            boolean watched,
            int versions,
            @Nullable LocalDate latest) {

        static ContractJson of(Contract contract) {
            return new ContractJson(
                    contract.id(),
                    contract.title(),
                    contract.party(),
                    contract.address(),
                    contract.watched(),
                    contract.versions(),
                    contract.latest());
        }
    }

    record NewContractJson(@Nullable String title, @Nullable String party) {}

    /** @param changes since the version before; 0 for the first */
    record VersionJson(
            UUID id,
            String format,
            String origin,
            LocalDate publishedOn,
            LocalDate notifiedOn,
            @Nullable LocalDate effectiveOn,
            int clauses,
            int changes) {

        static VersionJson of(ContractVersion version) {
            return new VersionJson(
                    version.id(),
                    version.format(),
                    version.origin().code(),
                    version.publishedOn(),
                    version.toldOn(),
                    version.effectiveOn(),
                    version.identities().size(),
                    version.counts().all());
        }
    }

    /** @param text Markdown or plain */
    record NewVersionJson(
            @Nullable String text,
            LocalDate publishedOn,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate effectiveOn) {}

    /** @param isNew false when it says what the version before says */
    record KeptJson(UUID id, boolean isNew) {

        static KeptJson of(Kept kept) {
            return new KeptJson(kept.version(), kept.isNew());
        }
    }

    @GetMapping
    List<ContractJson> list(Actor actor) {
        return contracts.list(actor).stream().map(ContractJson::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ContractJson add(Actor actor, @RequestBody NewContractJson typed) {
        var title = Objects.requireNonNullElse(typed.title(), "");
        var id = adding.add(actor, new NewContract(title, Objects.requireNonNullElse(typed.party(), "")));
        return ContractJson.of(contracts.one(actor, id));
    }

    /** Newest first. */
    @GetMapping("/{id}/versions")
    List<VersionJson> versions(Actor actor, @PathVariable UUID id) {
        return contracts.versions(actor, id).stream().map(VersionJson::of).toList();
    }

    @PostMapping("/{id}/versions")
    KeptJson add(Actor actor, @PathVariable UUID id, @RequestBody NewVersionJson typed) {
        var content = Objects.requireNonNullElse(typed.text(), "").getBytes(StandardCharsets.UTF_8);
        var version = new NewVersion(
                content, "", Origin.PASTED, typed.publishedOn(), typed.notifiedOn(), typed.effectiveOn());
        return KeptJson.of(versions.add(actor, id, version));
    }

    /**
     * @param cited the sentence that cites
     * @param on the day of what it is cited for
     */
    @GetMapping("/{id}/citation")
    CitationJson citation(Actor actor, @PathVariable UUID id, @RequestParam String cited, @RequestParam LocalDate on) {
        return CitationJson.of(citations.find(actor, id, cited, on));
    }
}
