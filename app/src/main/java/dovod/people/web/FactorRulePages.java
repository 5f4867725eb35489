package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.people.RequiringFactor;
import dovod.people.TakingFactorOff;
import dovod.platform.Errand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is decided about the second factor of others: that everybody must have one, and that somebody has lost theirs. */
@Controller
@RequestMapping("/settings/people")
class FactorRulePages {

    private final RequiringFactor requiringFactor;
    private final TakingFactorOff takingFactorOff;
    private final PeoplePages peoplePages;
    private final PersonPages personPages;

    FactorRulePages(
            RequiringFactor requiringFactor,
            TakingFactorOff takingFactorOff,
            PeoplePages peoplePages,
            PersonPages personPages) {
        this.requiringFactor = requiringFactor;
        this.takingFactorOff = takingFactorOff;
        this.peoplePages = peoplePages;
        this.personPages = personPages;
    }

    @PostMapping("/factor-rule")
    String require(Actor actor, Model model, Errand errand) {
        return ruled(() -> requiringFactor.require(actor), actor, model, errand);
    }

    @PostMapping("/factor-rule/release")
    String release(Actor actor, Model model, Errand errand) {
        return ruled(() -> requiringFactor.release(actor), actor, model, errand);
    }

    private String ruled(Runnable rule, Actor actor, Model model, Errand errand) {
        return errand.unlessDone(
                rule,
                Errand.said("/settings/people", "people.said.saved"),
                () -> peoplePages.list(actor, model, errand));
    }

    @PostMapping("/{id}/factor/removal")
    String takeOff(Actor actor, @PathVariable String id, Model model, Errand errand) {
        return errand.unlessDone(
                () -> takingFactorOff.takeOff(actor, Ids.of(id)),
                Errand.said("/settings/people/" + id, "people.said.factor_taken_off"),
                () -> personPages.form(actor, id, model, errand));
    }
}
