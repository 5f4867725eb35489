package dovod.remedies.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.platform.Errand;
import dovod.remedies.FulfillingGrant;
import dovod.remedies.GrantingRemedy;
import dovod.remedies.Grants;
import dovod.remedies.NewGrant;
import dovod.remedies.Reason;
import dovod.remedies.WithdrawingGrant;
import dovod.remedies.page.GrantInput;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Dialogs on the page of a case: giving, doing, taking back. */
@Controller
class GrantForms {

    private final GrantingRemedy granting;
    private final FulfillingGrant fulfilling;
    private final WithdrawingGrant withdrawing;
    private final Grants grants;
    private final Offered offered;

    GrantForms(
            GrantingRemedy granting,
            FulfillingGrant fulfilling,
            WithdrawingGrant withdrawing,
            Grants grants,
            Offered offered) {
        this.granting = granting;
        this.fulfilling = fulfilling;
        this.withdrawing = withdrawing;
        this.grants = grants;
        this.offered = offered;
    }

    @GetMapping("/cases/{id}/grant")
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        return form(
                actor,
                id,
                new GrantInput("", "", Reason.DEFECT.code(), "", "", Ids.next().toString()));
    }

    @PostMapping("/cases/{id}/grant")
    @Nullable ModelAndView grant(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form, Errand errand) {
        var input = GrantInput.of(form);
        return errand.answer(
                () -> granting.grant(actor, wanted(id, input)), "remedies.said.granted", () -> form(actor, id, input));
    }

    @GetMapping("/grants/{id}/fulfilment")
    ModelAndView fulfilment(Actor actor, @PathVariable UUID id) {
        return fulfilment(actor, id, "", "");
    }

    @PostMapping("/grants/{id}/fulfilment")
    @Nullable ModelAndView fulfil(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tracking,
            @RequestParam(defaultValue = "") String postage,
            Errand errand) {
        return errand.answer(
                () -> fulfilling.fulfil(actor, id, tracking, postage),
                "remedies.said.done",
                () -> fulfilment(actor, id, tracking, postage));
    }

    @GetMapping("/grants/{id}/withdrawal")
    ModelAndView withdrawal(Actor actor, @PathVariable UUID id) {
        return withdrawal(actor, id, "");
    }

    @PostMapping("/grants/{id}/withdrawal")
    @Nullable ModelAndView withdraw(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Errand errand) {
        return errand.answer(
                () -> withdrawing.withdraw(actor, id, reason),
                "remedies.said.withdrawn",
                () -> withdrawal(actor, id, reason));
    }

    private static NewGrant wanted(UUID id, GrantInput input) {
        return new NewGrant(
                id,
                Ids.read(input.remedy()).orElseThrow(NotFound::new),
                input.amount(),
                Reason.read(input.reason()),
                input.part(),
                input.note(),
                input.key());
    }

    private ModelAndView form(Actor actor, UUID id, GrantInput input) {
        return new ModelAndView("remedies/grant")
                .addObject("caseId", offered.known(actor, id))
                .addObject("input", input)
                .addObject("remedies", offered.remedies(actor))
                .addObject("reasons", offered.reasons(actor))
                .addObject("budget", offered.budget(actor));
    }

    private ModelAndView fulfilment(Actor actor, UUID id, String tracking, String postage) {
        return new ModelAndView("remedies/fulfil")
                .addObject("grant", grants.one(actor, id))
                .addObject("tracking", tracking)
                .addObject("postage", postage);
    }

    private ModelAndView withdrawal(Actor actor, UUID id, String reason) {
        return new ModelAndView("remedies/withdraw")
                .addObject("grant", grants.one(actor, id))
                .addObject("reason", reason);
    }
}
