package dovod.cases.web;

import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.cases.CaseLine;
import dovod.cases.FindingCases;
import dovod.cases.MergingCases;
import dovod.cases.PartingCases;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Joining a case with another, and taking them apart again. The buyer's own cases stand first. */
@Controller
class MergeForms {

    private final MergingCases merging;
    private final PartingCases parting;
    private final FindingCases finding;
    private final CaseFiles cases;
    private final Row row;

    MergeForms(MergingCases merging, PartingCases parting, FindingCases finding, CaseFiles cases, Row row) {
        this.merging = merging;
        this.parting = parting;
        this.finding = finding;
        this.cases = cases;
        this.row = row;
    }

    @GetMapping("/cases/{id}/merge")
    ModelAndView form(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String q) {
        return form(actor, id, q, "", "");
    }

    @PostMapping("/cases/{id}/merge")
    @Nullable ModelAndView merge(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String reason,
            Errand errand) {
        return errand.answer(
                () -> merging.merge(actor, Row.id(id), into(into), reason.strip()),
                "inbox.said.merged",
                () -> form(actor, id, q, into, reason));
    }

    @DeleteMapping("/merges/{merge}")
    @Nullable ModelAndView part(Actor actor, @PathVariable String merge, Errand errand) {
        return errand.answer(
                () -> parting.part(actor, Ids.read(merge).orElseThrow(NotFound::new)),
                "inbox.said.parted",
                () -> new ModelAndView("cases/dialog/refused"));
    }

    private ModelAndView form(Actor actor, String id, String q, String into, String reason) {
        return row.dialog(actor, id, "merge")
                .addObject("candidates", candidates(actor, id, q))
                .addObject("q", q)
                .addObject("into", into)
                .addObject("reason", reason);
    }

    private Map<String, String> candidates(Actor actor, String id, String q) {
        var found = new LinkedHashMap<String, String>();
        if (q.isBlank()) {
            cases.ofBuyer(actor, Row.id(id))
                    .forEach(line -> found.put(line.id().value().toString(), title(line)));
        } else {
            finding.find(actor, q)
                    .forEach(
                            one -> found.put(one.id().value().toString(), "№ " + one.number() + " · " + one.subject()));
        }
        found.remove(id);
        return found;
    }

    private static String title(CaseLine line) {
        return "№ " + line.number() + " · " + line.subject();
    }

    private static CaseId into(String written) {
        return Ids.read(written)
                .map(CaseId::new)
                .orElseThrow(() -> new Refused(Refusal.field("into", "merge_with_whom")));
    }
}
