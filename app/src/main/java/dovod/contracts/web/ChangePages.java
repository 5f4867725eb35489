package dovod.contracts.web;

import dovod.contracts.Comparing;
import dovod.contracts.ContractVersion;
import dovod.contracts.Contracts;
import dovod.contracts.WritingDuty;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.people.People;
import dovod.people.Person;
import dovod.platform.Errand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed between two versions, and what we must do about it. */
@Controller
@RequestMapping("/contracts/{id}")
class ChangePages {

    private static final Set<String> VIEWS = Set.of("list", "inline", "side");

    private final Contracts contracts;
    private final Comparing comparing;
    private final WritingDuty writing;
    private final People people;

    ChangePages(Contracts contracts, Comparing comparing, WritingDuty writing, People people) {
        this.contracts = contracts;
        this.comparing = comparing;
        this.writing = writing;
        this.people = people;
    }

    /** What was typed below a change. */
    record DutyFields(
            @Nullable String from,
            @Nullable String to,
            @Nullable String identity,
            @Nullable String what,
            @Nullable String person,
            @Nullable String until) {

        /** For the form that is shown once more. */
        Map<String, String> shown() {
            return Map.of(
                    "identity", Objects.requireNonNullElse(identity, ""),
                    "what", Objects.requireNonNullElse(what, ""),
                    "person", Objects.requireNonNullElse(person, ""),
                    "until", Objects.requireNonNullElse(until, ""));
        }
    }

    @GetMapping("/changes")
    String changes(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "list") String view,
            Model model) {
        return show(actor, id, from, to, view, null, model);
    }

    /** Without a choice the latest version is compared with the one before it. */
    private String show(
            Actor actor, UUID id, String from, String to, String view, @Nullable DutyFields typed, Model model) {
        var versions = contracts.versions(actor, id);
        if (versions.size() < 2) {
            return "redirect:" + ContractPages.PAGE + "/" + id;
        }
        var after = Ids.read(to).orElse(versions.getFirst().id());
        var before = Ids.read(from).orElseGet(() -> previous(versions, after));
        model.addAttribute("contract", contracts.one(actor, id));
        model.addAttribute("versions", versions);
        model.addAttribute("compared", comparing.compare(actor, id, before, after));
        model.addAttribute("view", VIEWS.contains(view) ? view : "list");
        model.addAttribute("typed", typed == null ? Map.of() : typed.shown());
        model.addAttribute("people", offered(actor));
        return "contracts/changes";
    }

    private static UUID previous(List<ContractVersion> versions, UUID after) {
        for (int i = 0; i + 1 < versions.size(); i++) {
            if (versions.get(i).id().equals(after)) {
                return versions.get(i + 1).id();
            }
        }
        return versions.getLast().id();
    }

    private LinkedHashMap<String, String> offered(Actor actor) {
        var offered = new LinkedHashMap<String, String>();
        for (Person person : people.all(actor.tenant())) {
            offered.put(person.id().toString(), person.name());
        }
        return offered;
    }

    @PostMapping("/duties")
    String write(Actor actor, @PathVariable UUID id, DutyFields fields, Model model, Errand errand) {
        var to = Objects.requireNonNullElse(fields.to(), "");
        var from = Objects.requireNonNullElse(fields.from(), "");
        var identity = Ids.of(Objects.requireNonNullElse(fields.identity(), ""));
        return errand.unlessDone(
                () -> writing.write(
                        actor,
                        id,
                        Ids.of(to),
                        identity,
                        Objects.requireNonNullElse(fields.what(), ""),
                        fields.person() == null
                                ? null
                                : Ids.read(fields.person()).orElse(null),
                        VersionFields.day("until", fields.until())),
                "redirect:" + ContractPages.PAGE + "/" + id + "/changes?from=" + from + "&to=" + to + "&said="
                        + "contracts.said.duty" + "#c-" + identity,
                () -> show(actor, id, from, to, "list", fields, model));
    }

    @PostMapping("/duties/{duty}/settlement")
    String settle(Actor actor, @PathVariable UUID id, @PathVariable UUID duty) {
        writing.settle(actor, id, duty);
        return Errand.said(ContractPages.PAGE + "/" + id, "contracts.said.settled");
    }
}
