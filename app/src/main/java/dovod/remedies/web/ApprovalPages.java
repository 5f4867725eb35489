package dovod.remedies.web;

import dovod.kernel.Actor;
import dovod.ledger.Costs;
import dovod.ledger.spi.CaseFacts;
import dovod.people.People;
import dovod.platform.Errand;
import dovod.remedies.DecidingGrant;
import dovod.remedies.Grant;
import dovod.remedies.Grants;
import dovod.remedies.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for a manager's word; made for a phone. */
@Controller
class ApprovalPages {

    static final String PAGE = "/approvals";

    private final Grants grants;
    private final DecidingGrant deciding;
    private final Costs costs;
    private final Limits limits;
    private final People people;

    ApprovalPages(Grants grants, DecidingGrant deciding, Costs costs, Limits limits, People people) {
        this.grants = grants;
        this.deciding = deciding;
        this.costs = costs;
        this.limits = limits;
        this.people = people;
    }

    @GetMapping(PAGE)
    String list(Actor actor, Model model) {
        var asked = grants.asked(actor);
        model.addAttribute("grants", asked);
        model.addAttribute("cases", cases(actor, asked));
        model.addAttribute(
                "names",
                people.names(actor.tenant(), asked.stream().map(Grant::askedBy).collect(Collectors.toSet())));
        model.addAttribute("budget", limits.budget(actor));
        return "remedies/approvals";
    }

    @GetMapping("/grants/{id}/decision")
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        return form(actor, id, "");
    }

    @PostMapping("/grants/{id}/decision")
    @Nullable ModelAndView decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean yes,
            @RequestParam(defaultValue = "") String why,
            Errand errand) {
        return errand.answer(
                () -> deciding.decide(actor, id, yes, why),
                yes ? "remedies.said.approved" : "remedies.said.refused",
                () -> form(actor, id, why));
    }

    private ModelAndView form(Actor actor, UUID id, String why) {
        return new ModelAndView("remedies/decide")
                .addObject("grant", grants.one(actor, id))
                .addObject("why", why);
    }

    private Map<UUID, CaseFacts> cases(Actor actor, List<Grant> asked) {
        var cases = new HashMap<UUID, CaseFacts>();
        asked.stream().map(Grant::caseId).distinct().forEach(id -> {
            var about = costs.of(actor.tenant(), id).about();
            if (about != null) {
                cases.put(id, about);
            }
        });
        return cases;
    }
}
