package dovod.care.web;

import dovod.care.AnsweringInquiry;
import dovod.care.AnsweringInquiry.NewAnswer;
import dovod.care.Inquiries;
import dovod.care.Inquiry;
import dovod.care.MakingKnowledge;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import dovod.platform.PageMaker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final PageMaker pages;

    InquiryPages(
            Inquiries inquiries,
            InquiryDesk desk,
            AnsweringInquiry answering,
            MakingKnowledge making,
            PageMaker pages) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.answering = answering;
        this.making = making;
        this.pages = pages;
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
    String one(Actor actor, @PathVariable String id, Model model, HttpServletResponse response) {
        return page(actor, id, "", "", model, response);
    }

    @PostMapping("/inquiries/{id}/answer")
    String answer(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") List<String> files,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var attached = files.stream().map(Ids::of).toList();
            answering.answer(actor, Ids.of(id), new NewAnswer(verdict, text, attached));
            return "redirect:/inquiries?said=" + "care.said.answered";
        } catch (Refused refused) {
            response.setStatus(refused.first().kind().status());
            model.addAttribute("page", pages.make(request).with(refused.refusals()));
            return page(actor, id, verdict, text, model, response);
        }
    }

    @PostMapping("/inquiries/{id}/knowledge")
    String knowledge(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String body,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var macro = making.make(actor, Ids.of(id), title, body);
            return "redirect:/settings/macros/" + macro + "?said=" + "care.said.known";
        } catch (Refused refused) {
            response.setStatus(refused.first().kind().status());
            model.addAttribute("page", pages.make(request).with(refused.refusals()));
            return page(actor, id, "", "", model, response);
        }
    }

    private String page(
            Actor actor, String id, String verdict, String text, Model model, HttpServletResponse response) {
        model.addAttribute("shown", desk.of(actor, Ids.of(id)));
        response.setHeader("Permissions-Policy", MICROPHONE);
        model.addAttribute("verdict", verdict);
        model.addAttribute("text", text);
        return PAGE;
    }

    private static List<Inquiry> others(List<Inquiry> open, List<Inquiry> mine) {
        return open.stream().filter(one -> !mine.contains(one)).toList();
    }
}
