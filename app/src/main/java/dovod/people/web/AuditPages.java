package dovod.people.web;

import dovod.kernel.Actor;
import dovod.people.People;
import dovod.platform.Audit;
import dovod.platform.AuditRow;
import dovod.platform.Csv;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The audit log: who did and saw what, whether it is whole, and as a file. */
@Controller
@RequestMapping("/settings/audit")
class AuditPages {

    private static final int ROWS = 100;
    private static final int ROWS_AT_ONCE = 1000;

    private final Audit audit;
    private final People people;

    AuditPages(Audit audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute AuditFilter filter, Model model, Errand errand) {
        var rows = audit.find(actor, filter.query(actor.zone(), ROWS));
        model.addAttribute("rows", rows);
        var words = errand.words();
        model.addAttribute("actions", Choices.actions(words, rows));
        model.addAttribute("people", Choices.people(words, people.all(actor.tenant())));
        filter.show(model);
        model.addAttribute("export", filter.address("/settings/audit/export", null));
        model.addAttribute(
                "next",
                rows.size() < ROWS
                        ? null
                        : filter.address("/settings/audit", rows.getLast().seq()));
        return "people/audit";
    }

    /** Fetched after the page: walking a long chain takes its time. */
    @GetMapping("/proof")
    String proof(Actor actor, Model model) {
        model.addAttribute("proof", audit.verify(actor));
        return "people/proof";
    }

    @GetMapping("/export")
    void export(Actor actor, @ModelAttribute AuditFilter filter, HttpServletResponse response) throws IOException {
        var query = filter.query(actor.zone(), ROWS_AT_ONCE);
        var rows = audit.find(actor, query);
        audit.did(actor, "audit.exported", "tenant:" + actor.tenant());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"dovod-audit.csv\"");
        var out = response.getOutputStream();
        out.write(Csv.BEGINNING);
        out.write(Csv.line("seq", "at", "person", "name", "address", "action", "object", "detail"));
        while (!rows.isEmpty()) {
            for (var row : rows) {
                out.write(line(row));
            }
            rows = audit.find(actor, query.before(rows.getLast().seq()));
        }
    }

    private static byte[] line(AuditRow row) {
        var entry = row.entry();
        return Csv.line(
                Long.toString(row.seq()),
                entry.at().toString(),
                entry.person() == null ? "" : entry.person().toString(),
                entry.name(),
                entry.address() == null ? "" : entry.address(),
                entry.action(),
                entry.object(),
                entry.detail().isEmpty() ? "" : entry.detail().toString());
    }
}
