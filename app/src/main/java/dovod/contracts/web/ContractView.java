package dovod.contracts.web;

import dovod.contracts.Contracts;
import dovod.contracts.Rhythm;
import dovod.contracts.WritingDuty;
import dovod.kernel.Actor;
import dovod.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a contract shows. */
@Component
class ContractView {

    private final Contracts contracts;
    private final WritingDuty duties;
    private final People people;
    private final Clock clock;

    ContractView(Contracts contracts, WritingDuty duties, People people, Clock clock) {
        this.contracts = contracts;
        this.duties = duties;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), actor.zone());
    }

    /** @param address what was typed; null to show the one that stands */
    String fill(Actor actor, UUID id, VersionFields typed, @Nullable String address, Model model) {
        var contract = contracts.one(actor, id);
        var versions = contracts.versions(actor, id);
        var written = duties.list(actor, id);
        var persons = written.stream()
                .flatMap(duty -> Stream.ofNullable(duty.person()))
                .distinct()
                .toList();
        model.addAttribute("contract", contract);
        model.addAttribute("versions", versions);
        model.addAttribute("looks", contracts.looks(actor, id));
        model.addAttribute("rhythm", Rhythm.of(versions, today(actor)));
        model.addAttribute("duties", written);
        model.addAttribute("names", people.names(actor.tenant(), persons));
        model.addAttribute("typed", typed.shown());
        model.addAttribute("today", today(actor));
        model.addAttribute("address", address == null ? Objects.requireNonNullElse(contract.address(), "") : address);
        return "contracts/contract";
    }
}
