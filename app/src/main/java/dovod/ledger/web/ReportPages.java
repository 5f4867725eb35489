package dovod.ledger.web;

import dovod.kernel.Actor;
import dovod.ledger.CostReport;
import dovod.ledger.CostReports;
import dovod.ledger.Dimension;
import dovod.ledger.ReportQuery;
import dovod.platform.Audit;
import dovod.platform.Csv;
import dovod.platform.Errand;
import dovod.platform.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What cases cost over months, as a page and as files that hold the same figures. */
@Controller
@RequestMapping(ReportPages.PAGE)
class ReportPages {

    static final String PAGE = "/reports/costs";

    private static final int ROWS = 200;
    private static final int ROWS_OF_A_FILE = 20_000;

    private final CostReports reports;
    private final Audit audit;
    private final Clock clock;

    ReportPages(CostReports reports, Audit audit, Clock clock) {
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model,
            Errand errand) {
        model.addAttribute("dimensions", dimensions(errand.words()));
        return errand.unlessDone(
                () -> show(actor, query(actor, by, from, to), model),
                () -> show(actor, query(actor, "", "", ""), model));
    }

    private String show(Actor actor, ReportQuery query, Model model) {
        model.addAttribute("report", reports.of(actor, query, ROWS));
        return "ledger/report";
    }

    @GetMapping("/csv")
    void csv(
            Actor actor,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Errand errand,
            HttpServletResponse response)
            throws IOException {
        var table = table(actor, by, from, to, errand);
        name(response, "text/csv;charset=UTF-8", "dovod-costs.csv");
        var out = response.getOutputStream();
        out.write(Csv.BEGINNING);
        for (var row : table.texts()) {
            out.write(Csv.line(row));
        }
    }

    @GetMapping("/xlsx")
    void xlsx(
            Actor actor,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Errand errand,
            HttpServletResponse response)
            throws IOException {
        var table = table(actor, by, from, to, errand);
        name(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "dovod-costs.xlsx");
        table.write(response.getOutputStream());
    }

    private CostTable table(Actor actor, String by, String from, String to, Errand errand) {
        CostReport report = reports.of(actor, query(actor, by, from, to), ROWS_OF_A_FILE);
        audit.did(
                actor,
                "costs.exported",
                "tenant:" + actor.tenant(),
                Map.of("by", report.query().dimension().code()));
        return new CostTable(report, errand.words());
    }

    private ReportQuery query(Actor actor, String by, String from, String to) {
        return ReportQuery.of(by, from, to, YearMonth.from(clock.instant().atZone(actor.zone())));
    }

    private static void name(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static Map<String, String> dimensions(Words words) {
        var dimensions = new LinkedHashMap<String, String>();
        for (var dimension : Dimension.values()) {
            if (dimension != Dimension.ALL) {
                dimensions.put(dimension.code(), words.say("ledger.by." + dimension.code()));
            }
        }
        return dimensions;
    }
}
