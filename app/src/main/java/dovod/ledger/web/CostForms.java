package dovod.ledger.web;

import dovod.kernel.Actor;
import dovod.ledger.CorrectingEntry;
import dovod.ledger.Correction;
import dovod.ledger.CostKind;
import dovod.ledger.CostPanels;
import dovod.ledger.DecidingCost;
import dovod.ledger.WritingCost;
import dovod.ledger.WrittenCost;
import dovod.ledger.page.CostInput;
import dovod.platform.Errand;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Dialogs about the costs of a case: writing one, correcting one, the owner's word. */
@Controller
class CostForms {

    private final WritingCost writing;
    private final CorrectingEntry correcting;
    private final DecidingCost deciding;
    private final CostPanels panels;
    private final EntryView entries;

    CostForms(
            WritingCost writing,
            CorrectingEntry correcting,
            DecidingCost deciding,
            CostPanels panels,
            EntryView entries) {
        this.writing = writing;
        this.correcting = correcting;
        this.deciding = deciding;
        this.panels = panels;
        this.entries = entries;
    }

    @GetMapping("/cases/{id}/cost")
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        return form(actor, id, new CostInput(CostKind.PARTS.code(), "", "", "", EntryView.freshKey()));
    }

    @PostMapping("/cases/{id}/cost")
    @Nullable ModelAndView write(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String key,
            Errand errand) {
        return errand.answer(
                () -> writing.write(actor, id, new WrittenCost(WrittenCost.kind(kind), amount, minutes, note, key)),
                "ledger.said.written",
                () -> form(actor, id, new CostInput(kind, amount, minutes, note, key)));
    }

    @GetMapping("/costs/{id}/correction")
    ModelAndView correction(Actor actor, @PathVariable UUID id) {
        return correction(actor, id, null, "");
    }

    @PostMapping("/costs/{id}/correction")
    @Nullable ModelAndView correct(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String reason,
            Errand errand) {
        return errand.answer(
                () -> correcting.correct(actor, id, Correction.of(minutes, reason)),
                "ledger.said.corrected",
                () -> correction(actor, id, minutes, reason));
    }

    @GetMapping("/cases/{id}/decision")
    ModelAndView decision(Actor actor, @PathVariable UUID id) {
        return decision(actor, id, "");
    }

    @PostMapping("/cases/{id}/decision")
    @Nullable ModelAndView decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean goOn,
            @RequestParam(defaultValue = "") String why,
            Errand errand) {
        return errand.answer(
                () -> deciding.decide(actor, id, goOn, why),
                goOn ? "ledger.said.goes_on" : "ledger.said.stops",
                () -> decision(actor, id, why));
    }

    private ModelAndView form(Actor actor, UUID id, CostInput input) {
        return new ModelAndView("ledger/write")
                .addObject("panel", panels.of(actor, id))
                .addObject("input", input)
                .addObject("kinds", entries.kinds(actor));
    }

    private ModelAndView correction(Actor actor, UUID id, @Nullable String minutes, String reason) {
        return new ModelAndView("ledger/correct")
                .addObject("entry", entries.find(actor, id))
                .addObject("minutes", minutes)
                .addObject("reason", reason);
    }

    private ModelAndView decision(Actor actor, UUID id, String why) {
        return new ModelAndView("ledger/decide")
                .addObject("panel", panels.of(actor, id))
                .addObject("why", why);
    }
}
