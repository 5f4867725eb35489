package dovod.care.web;

import dovod.care.AnsweringInquiry;
import dovod.care.Inquiries;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.platform.Errand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a question to production back, with a reason. */
@Controller
class WithdrawalForms {

    private final AnsweringInquiry answering;
    private final Inquiries inquiries;

    WithdrawalForms(AnsweringInquiry answering, Inquiries inquiries) {
        this.answering = answering;
        this.inquiries = inquiries;
    }

    @GetMapping("/inquiries/{id}/withdrawal")
    ModelAndView form(Actor actor, @PathVariable String id) {
        return form(actor, id, "");
    }

    @PostMapping("/inquiries/{id}/withdrawal")
    @Nullable ModelAndView withdraw(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason, Errand errand) {
        return errand.answer(
                () -> answering.withdraw(actor, Ids.of(id), reason),
                "care.said.withdrawn",
                () -> form(actor, id, reason));
    }

    private ModelAndView form(Actor actor, String id, String reason) {
        return new ModelAndView("care/dialog/withdrawal")
                .addObject("inquiry", inquiries.one(actor, Ids.of(id)))
                .addObject("reason", reason);
    }
}
