package dovod.investigations.web;

import dovod.investigations.DismissingFinding;
import dovod.investigations.Findings;
import dovod.investigations.SweepDigests;
import dovod.investigations.SweepsUnderWay;
import dovod.investigations.jobs.SweepJobs;
import dovod.investigations.page.FindingFilter;
import dovod.investigations.spi.FindingsAct;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the marketplace seems to owe: the list with its filters, one finding with its facts, the workbook. */
@Controller
@RequestMapping(SweepPages.PAGE)
class SweepPages {

    static final String PAGE = "/sweep";

    private static final int SHOWN = 50;
    private static final int EXPORTED = 20_000;
    private static final MediaType WORKBOOK =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Findings findings;
    private final SweepDigests digests;
    private final SweepsUnderWay underWay;
    private final DismissingFinding dismissing;
    private final SweepJobs jobs;
    private final List<FindingsAct> acts;

    SweepPages(
            Findings findings,
            SweepDigests digests,
            SweepsUnderWay underWay,
            DismissingFinding dismissing,
            SweepJobs jobs,
            List<FindingsAct> acts) {
        this.findings = findings;
        this.digests = digests;
        this.underWay = underWay;
        this.dismissing = dismissing;
        this.jobs = jobs;
        this.acts = acts;
    }

    @ModelAttribute
    FindingFilter filter(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String least,
            @RequestParam(defaultValue = "") String words) {
        return new FindingFilter(kind, state, days, least, words);
    }

    @GetMapping
    String list(
            Actor actor,
            @ModelAttribute FindingFilter filter,
            @RequestParam(defaultValue = "0") int skip,
            Model model) {
        var today = digests.today();
        var query = filter.query(today);
        var from = Math.clamp(skip, 0, EXPORTED);
        var found = findings.find(actor, query, from, SHOWN + 1);
        var more = found.size() > SHOWN;
        model.addAttribute("filter", filter);
        model.addAttribute("findings", more ? found.subList(0, SHOWN) : found);
        model.addAttribute("totals", findings.totals(actor, query));
        model.addAttribute("digest", digests.read(actor));
        model.addAttribute("today", today);
        model.addAttribute("acts", acts);
        model.addAttribute("progress", underWay.find(actor).orElse(null));
        model.addAttribute("address", PAGE + "?" + filter.parameters() + "&skip=" + from);
        model.addAttribute("next", more ? PAGE + "?" + filter.parameters() + "&skip=" + (from + SHOWN) : null);
        return "investigations/sweep";
    }

    /** A piece of the page. */
    @GetMapping("/now")
    String now(Actor actor, Model model) {
        model.addAttribute("progress", underWay.find(actor).orElse(null));
        return "investigations/now";
    }

    @PostMapping("/run")
    String run(Actor actor) {
        jobs.ask(actor);
        return Errand.said(PAGE, "investigations.said.begun");
    }

    @GetMapping("/findings.xlsx")
    void sheet(Actor actor, @ModelAttribute FindingFilter filter, Errand errand, HttpServletResponse response)
            throws IOException {
        var today = digests.today();
        var found = findings.find(actor, filter.query(today), 0, EXPORTED);
        response.setContentType(WORKBOOK.toString());
        response.setHeader("Content-Disposition", "attachment; filename=\"findings-" + today + ".xlsx\"");
        FindingSheet.write(response.getOutputStream(), found, today, errand.words());
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, id, "", model);
    }

    @PostMapping("/{id}/dismissal")
    String dismiss(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> dismissing.dismiss(actor, id, reason),
                Errand.said(PAGE + "/" + id, "investigations.said.dismissed"),
                () -> show(actor, id, reason, model));
    }

    @PostMapping("/{id}/dismissal/removal")
    String takeBack(Actor actor, @PathVariable UUID id) {
        dismissing.takeBack(actor, id);
        return Errand.said(PAGE + "/" + id, "investigations.said.reopened");
    }

    private String show(Actor actor, UUID id, String reason, Model model) {
        model.addAttribute("finding", findings.one(actor, id));
        model.addAttribute("today", digests.today());
        model.addAttribute("reason", reason);
        return "investigations/finding";
    }
}
