package dovod.ledger.rest;

import dovod.kernel.Actor;
import dovod.ledger.CostKind;
import dovod.ledger.CostLine;
import dovod.ledger.CostReports;
import dovod.ledger.Crossing;
import dovod.ledger.Crossings;
import dovod.ledger.DearCase;
import dovod.ledger.ReportQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What cases cost together, and which of them wait for the owner's word. Amounts are kopecks. */
@RestController
@RequestMapping("/api/v1")
class ReportRest {

    private static final int MOST = 200;

    private final CostReports reports;
    private final Crossings crossings;
    private final Clock clock;

    ReportRest(CostReports reports, Crossings crossings, Clock clock) {
        this.reports = reports;
        this.crossings = crossings;
        this.clock = clock;
    }

    /** @param more true when there are more lines than these */
    record ReportJson(
            String by,
            String from,
            String to,
            LineJson all,
            List<LineJson> lines,
            List<DearJson> dearest,
            boolean more) {}

    /**
     * @param key empty for what belongs to none
     * @param total spent less recovered
     * @param kinds sums by kind
     * @param perHundredOrders null where orders were not counted
     */
    record LineJson(
            String key,
            @Nullable String label,
            long total,
            Map<String, Long> kinds,
            long seconds,
            long cases,
            long perCase,
            @Nullable Long orders,
            @Nullable Long perHundredOrders) {

        static LineJson of(CostLine line) {
            var kinds = new LinkedHashMap<String, Long>();
            for (var kind : CostKind.values()) {
                kinds.put(kind.code(), line.of(kind).minor());
            }
            var perOrders = line.perHundredOrders();
            return new LineJson(
                    line.key(),
                    line.label(),
                    line.total().minor(),
                    kinds,
                    line.seconds(),
                    line.cases(),
                    line.perCase().minor(),
                    line.orders(),
                    perOrders == null ? null : perOrders.minor());
        }
    }

    /** @param times how many times the price was spent; null when it is not known */
    record DearJson(
            UUID caseId,
            @Nullable Long number,
            @Nullable String product,
            long spent,
            long recovered,
            long seconds,
            @Nullable Double times) {

        static DearJson of(DearCase one) {
            return new DearJson(
                    one.id(),
                    one.number(),
                    one.product(),
                    one.spent().minor(),
                    one.recovered().minor(),
                    one.seconds(),
                    one.times());
        }
    }

    /** @param times the highest multiple of the price that was crossed */
    record CrossingJson(
            UUID caseId,
            @Nullable Long number,
            @Nullable String product,
            int times,
            Instant at,
            long spent,
            long price) {

        static CrossingJson of(Crossing one) {
            return new CrossingJson(
                    one.caseId(),
                    one.number(),
                    one.product(),
                    one.times(),
                    one.at(),
                    one.spent().minor(),
                    one.price().minor());
        }
    }

    record CrossingsJson(List<CrossingJson> cases) {}

    /** Months are such as {@code 2026-11}. */
    @GetMapping("/cost-report")
    ReportJson readCostReport(
            Actor actor,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var now = YearMonth.from(clock.instant().atZone(actor.zone()));
        var report = reports.of(actor, ReportQuery.of(by, from, to, now), MOST);
        return new ReportJson(
                report.query().dimension().code(),
                report.query().from().toString(),
                report.query().to().toString(),
                LineJson.of(report.all()),
                report.lines().stream().map(LineJson::of).toList(),
                report.dearest().stream().map(DearJson::of).toList(),
                report.more());
    }

    /** Cases that wait for the owner's word, the longest waiting first. */
    @GetMapping("/cost-decisions")
    CrossingsJson listCostDecisions(Actor actor) {
        return new CrossingsJson(
                crossings.open(actor).stream().map(CrossingJson::of).toList());
    }
}
