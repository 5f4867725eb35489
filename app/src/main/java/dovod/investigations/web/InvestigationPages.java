package dovod.investigations.web;

import dovod.investigations.Hypothesis;
import dovod.investigations.InvestigatingOrder;
import dovod.investigations.Verdict;
import dovod.investigations.spi.InvestigationAct;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.people.People;
import dovod.platform.Errand;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One order's fate: hypotheses with their facts, contradictions, what to ask. */
@Controller
@RequestMapping("/investigations")
class InvestigationPages {

    private final InvestigatingOrder investigating;
    private final People people;
    private final List<InvestigationAct> acts;

    InvestigationPages(InvestigatingOrder investigating, People people, List<InvestigationAct> acts) {
        this.investigating = investigating;
        this.people = people;
        this.acts = acts;
    }

    /** Somebody has a number and no order before them. */
    @GetMapping
    String find(@RequestParam(defaultValue = "") String number) {
        return number.isBlank() ? "investigations/find" : "redirect:/investigations/" + plain(number.strip());
    }

    @GetMapping("/{number}")
    String one(Actor actor, @PathVariable String number, Model model) {
        return page(actor, number, "", model);
    }

    @PostMapping("/{number}/rulings")
    String rule(
            Actor actor,
            @PathVariable String number,
            @RequestParam String hypothesis,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> investigating.rule(
                        actor, number, read(Hypothesis.values(), hypothesis), read(Verdict.values(), verdict), reason),
                Errand.said("/investigations/" + plain(number), "investigations.said.ruled"),
                () -> page(actor, number, reason, model));
    }

    private String page(Actor actor, String number, String reason, Model model) {
        var investigation = investigating.investigate(actor, number);
        var rulers = investigation.hypotheses().stream()
                .flatMap(one -> Stream.ofNullable(one.ruling()))
                .map(ruling -> Objects.requireNonNull(ruling).person())
                .distinct()
                .toList();
        model.addAttribute("investigation", investigation);
        model.addAttribute("names", people.names(actor.tenant(), rulers));
        model.addAttribute("verdicts", List.of(Verdict.values()));
        model.addAttribute("reason", reason);
        model.addAttribute("acts", acts);
        return "investigations/investigation";
    }

    private static <E extends Enum<E>> E read(E[] all, String told) {
        return Stream.of(all)
                .filter(one -> one.name().equalsIgnoreCase(told))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What a stranger typed must not lead anywhere else. */
    private static String plain(String number) {
        return number.replaceAll("[^0-9A-Za-z_-]", "");
    }
}
