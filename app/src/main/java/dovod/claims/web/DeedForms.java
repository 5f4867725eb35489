package dovod.claims.web;

import dovod.claims.Deciding;
import dovod.claims.NewDecision;
import dovod.claims.TakingStep;
import dovod.claims.TicketStatus;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.platform.Errand;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about a claim: steps are taken, answers come, it is given up. */
@Controller
@RequestMapping(ClaimPages.PAGE + "/{id}")
class DeedForms {

    private final ClaimPage shown;
    private final TakingStep taking;
    private final Deciding deciding;
    private final Clock clock;

    DeedForms(ClaimPage shown, TakingStep taking, Deciding deciding, Clock clock) {
        this.shown = shown;
        this.taking = taking;
        this.deciding = deciding;
        this.clock = clock;
    }

    @PostMapping("/steps/{rung}/draft")
    String draft(Actor actor, @PathVariable UUID id, @PathVariable String rung) {
        taking.draft(actor, id, rung);
        return ClaimPage.said(id, "claims.said.drafted");
    }

    /** A person has sent it, there and then. */
    @PostMapping("/steps/{rung}")
    String sent(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String rung,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "false") boolean elsewhere,
            Model model,
            Errand errand) {
        model.addAttribute("stepText", text);
        return errand.unlessDone(
                () -> taking.sent(actor, id, rung, text, moment(actor, "at", at), elsewhere),
                ClaimPage.said(id, "claims.said.sent"),
                () -> shown.fill(actor, id, model));
    }

    @PostMapping("/follow-ups")
    String wrote(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "false") boolean elsewhere,
            Model model,
            Errand errand) {
        model.addAttribute("wrote", text);
        return errand.unlessDone(
                () -> taking.wrote(actor, id, text, moment(actor, "at", at), elsewhere),
                ClaimPage.said(id, "claims.said.sent"),
                () -> shown.fill(actor, id, model));
    }

    @PostMapping("/status")
    String status(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String status,
            @RequestParam(defaultValue = "") String closes,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> deciding.status(
                        actor, id, known(status), closes.isBlank() ? null : moment(actor, "closes", closes)),
                ClaimPage.said(id, "claims.said.kept"),
                () -> shown.fill(actor, id, model));
    }

    @PostMapping("/decisions")
    String decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String accepted,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean last,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> deciding.decide(
                        actor,
                        id,
                        new NewDecision(Typed.kopecks("accepted", accepted), done, words, clock.instant(), last)),
                ClaimPage.said(id, "claims.said.kept"),
                () -> shown.fill(actor, id, model));
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> deciding.withdraw(actor, id, why),
                ClaimPage.said(id, "claims.said.withdrawn"),
                () -> shown.fill(actor, id, model));
    }

    private Instant moment(Actor actor, String field, String typed) {
        return Typed.moment(field, typed, actor.zone(), clock.instant());
    }

    private static TicketStatus known(String status) {
        try {
            return TicketStatus.ofCode(status);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
