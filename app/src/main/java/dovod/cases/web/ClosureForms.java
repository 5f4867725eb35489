package dovod.cases.web;

import dovod.cases.CaseFiles;
import dovod.cases.ClosingCase;
import dovod.cases.DecliningReply;
import dovod.cases.ReopeningCase;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The end of a case: closing shows what is still open, declining says why a message needs no reply. */
@Controller
class ClosureForms {

    private final ClosingCase closing;
    private final DecliningReply declining;
    private final ReopeningCase reopening;
    private final CaseFiles cases;
    private final Row row;

    ClosureForms(ClosingCase closing, DecliningReply declining, ReopeningCase reopening, CaseFiles cases, Row row) {
        this.closing = closing;
        this.declining = declining;
        this.reopening = reopening;
        this.cases = cases;
        this.row = row;
    }

    @GetMapping("/cases/{id}/closure")
    ModelAndView closure(Actor actor, @PathVariable String id) {
        return closure(actor, id, "", "");
    }

    @PostMapping("/cases/{id}/closure")
    @Nullable ModelAndView close(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String insistence,
            Errand errand) {
        return errand.answer(
                () -> closing.close(actor, Row.id(id), why.isBlank() ? null : why.strip(), insistence.strip()),
                "inbox.said.closed",
                () -> closure(actor, id, why, insistence));
    }

    @GetMapping("/cases/{id}/reopening")
    ModelAndView reopening(Actor actor, @PathVariable String id) {
        return row.dialog(actor, id, "reopening").addObject("reason", "");
    }

    @DeleteMapping("/cases/{id}/closure")
    @Nullable ModelAndView reopen(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason, Errand errand) {
        return errand.answer(
                () -> reopening.reopen(actor, Row.id(id), reason.strip()),
                "inbox.said.reopened",
                () -> row.dialog(actor, id, "reopening").addObject("reason", reason));
    }

    @GetMapping("/cases/{id}/declining")
    ModelAndView declining(Actor actor, @PathVariable String id) {
        return row.dialog(actor, id, "declining").addObject("reason", "");
    }

    @PostMapping("/cases/{id}/declining")
    @Nullable ModelAndView decline(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason, Errand errand) {
        return errand.answer(
                () -> declining.decline(actor, Row.id(id), reason.strip()),
                "inbox.said.declined",
                () -> row.dialog(actor, id, "declining").addObject("reason", reason));
    }

    private ModelAndView closure(Actor actor, String id, String why, String insistence) {
        return row.dialog(actor, id, "closure")
                .addObject("open", cases.stillOpen(actor, Row.id(id)))
                .addObject("questions", cases.openQuestions(actor, Row.id(id)))
                .addObject("why", why)
                .addObject("insistence", insistence);
    }
}
