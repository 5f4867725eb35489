package dovod.quality.web;

import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Audit;
import dovod.platform.Errand;
import dovod.platform.Words;
import dovod.quality.Correction;
import dovod.quality.CorrectionKind;
import dovod.quality.Corrections;
import dovod.quality.TakingBackCorrection;
import dovod.quality.TrainingThreads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people corrected, newest first, with a way back, and as a file to learn from. */
@Controller
@RequestMapping(CorrectionPages.PAGE)
class CorrectionPages {

    static final String PAGE = "/settings/corrections";

    private static final int ROWS = 50;

    private final Corrections corrections;
    private final TakingBackCorrection takingBack;
    private final TrainingThreads training;
    private final People people;
    private final Audit audit;

    CorrectionPages(
            Corrections corrections,
            TakingBackCorrection takingBack,
            TrainingThreads training,
            People people,
            Audit audit) {
        this.corrections = corrections;
        this.takingBack = takingBack;
        this.training = training;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute CorrectionFilter filter, Model model, Errand errand) {
        var rows = corrections.find(actor, filter.query(ROWS));
        var words = errand.words();
        model.addAttribute("rows", rows);
        model.addAttribute("names", names(actor.tenant(), rows));
        model.addAttribute("kinds", kinds(words));
        model.addAttribute("people", choices(words, actor.tenant()));
        model.addAttribute("kind", filter.wantedKind());
        model.addAttribute("person", filter.wantedPerson());
        model.addAttribute(
                "next",
                rows.size() < ROWS ? null : filter.address(PAGE, rows.getLast().id()));
        return "quality/corrections";
    }

    @PostMapping("/{id}/removal")
    String takeBack(Actor actor, @PathVariable UUID id, @ModelAttribute CorrectionFilter filter) {
        takingBack.takeBack(actor, id);
        var list = filter.address(PAGE, null);
        return "redirect:" + list + (list.contains("?") ? "&" : "?") + "said=quality.said.restored";
    }

    /** The conversations that were corrected, one a line. */
    @GetMapping("/export")
    void export(Actor actor, HttpServletResponse response) throws IOException {
        var lines = training.lines(actor);
        audit.did(actor, "verdict.exported", "tenant:" + actor.tenant());
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"dovod-corrections.jsonl\"");
        var out = response.getOutputStream();
        for (var line : lines) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Map<UUID, String> names(TenantId tenant, List<Correction> rows) {
        return people.names(tenant, rows.stream().map(Correction::person).collect(Collectors.toSet()));
    }

    private static Map<String, String> kinds(Words words) {
        var offered = new LinkedHashMap<String, String>();
        offered.put("", words.say("quality.corrections.any"));
        for (var kind : CorrectionKind.values()) {
            offered.put(kind.code(), words.say("quality.corrections.kind." + kind.code()));
        }
        return offered;
    }

    private Map<String, String> choices(Words words, TenantId tenant) {
        var offered = new LinkedHashMap<String, String>();
        offered.put("", words.say("quality.corrections.anybody"));
        people.all(tenant).forEach(person -> offered.put(person.id().toString(), person.name()));
        return offered;
    }
}
