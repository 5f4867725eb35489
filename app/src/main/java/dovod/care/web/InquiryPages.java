package dovod.care.web;

import dovod.care.AnsweringInquiry;
import dovod.care.AnsweringInquiry.NewAnswer;
import dovod.care.Inquiries;
import dovod.care.Inquiry;
import dovod.care.MakingKnowledge;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.platform.Errand;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questions to production: the list, and the page on which one is answered, mostly on a phone. */
@Controller
class InquiryPages {

    private static final String PAGE = "care/inquiry";

    /** The one page on which somebody may speak into the microphone. */
    private static final String MICROPHONE =
            "camera=(), display-capture=(), geolocation=(), microphone=(self), payment=(), serial=(), usb=()";

    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final AnsweringInquiry answering;
    private final MakingKnowledge making;

    InquiryPages(Inquiries inquiries, InquiryDesk desk, AnsweringInquiry answering, MakingKnowledge making) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.answering = answering;
        this.making = making;
    }

    @GetMapping("/inquiries")
    String list(Actor actor, @RequestParam(defaultValue = "") String query, Model model) {
        var mine = query.isBlank() ? inquiries.waitingFor(actor) : List.<Inquiry>of();
        var open = query.isBlank() ? others(inquiries.open(actor), mine) : List.<Inquiry>of();
        var answered = inquiries.answered(actor, query);
        var all = new ArrayList<>(mine);
        all.addAll(open);
        all.addAll(answered);
        model.addAttribute("query", query);
        model.addAttribute("mine", mine);
        model.addAttribute("open", open);
        model.addAttribute("answered", answered);
        model.addAttribute("names", desk.names(actor, all));
        model.addAttribute("groups", desk.groups(actor));
        return "care/inquiries";
    }

    @GetMapping("/inquiries/{id}")
    String one(Actor actor, @PathVariable String id, Model model, Errand errand) {
        return page(actor, id, "", "", model, errand);
    }

    @PostMapping("/inquiries/{id}/answer")
    String answer(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") List<String> files,
            Model model,
            Errand errand) {
        var attached = files.stream().map(Ids::of).toList();
        return errand.unlessDone(
                () -> answering.answer(actor, Ids.of(id), new NewAnswer(verdict, text, attached)),
                Errand.said("/inquiries", "care.said.answered"),
                () -> page(actor, id, verdict, text, model, errand));
    }

    @PostMapping("/inquiries/{id}/knowledge")
    String knowledge(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String body,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> Errand.said("/settings/macros/" + making.make(actor, Ids.of(id), title, body), "care.said.known"),
                () -> page(actor, id, "", "", model, errand));
    }

    private String page(Actor actor, String id, String verdict, String text, Model model, Errand errand) {
        model.addAttribute("shown", desk.of(actor, Ids.of(id)));
        errand.header("Permissions-Policy", MICROPHONE);
        model.addAttribute("verdict", verdict);
        model.addAttribute("text", text);
        return PAGE;
    }

    private static List<Inquiry> others(List<Inquiry> open, List<Inquiry> mine) {
        return open.stream().filter(one -> !mine.contains(one)).toList();
    }
}
