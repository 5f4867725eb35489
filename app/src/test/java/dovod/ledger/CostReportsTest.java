package dovod.ledger;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.Refused;
import dovod.people.MakingToken;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Kept sums are what adding everything up anew would give. */
@DeskTest
@NullUnmarked
class CostReportsTest extends LedgerStory {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    Costs costs;

    @Autowired
    CostReports reports;

    @Autowired
    FoldingSums folding;

    @Autowired
    CountingOrders counting;

    @Autowired
    CorrectingEntry correcting;

    @Autowired
    MakingToken tokens;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @Test
    void costsAreSplitByProductPartReasonAndPerson() {
        var chair = opensCase("Стульчик", 270_000);
        var table = opensCase("Стол", 900_000);
        post("a", chair, CostKind.PARTS, 40_000, MARIA.personId(), "7", "defect");
        post("b", chair, CostKind.LOGISTICS, 10_000, null, null, "defect");
        post("c", table, CostKind.POINTS, 30_000, ZOYA.personId(), null, "late");
        post("d", table, CostKind.RECOVERED, 5_000, null, null, null);
        foldAll();

        assertThat(lines(Dimension.PRODUCT))
                .containsExactlyInAnyOrderEntriesOf(Map.of("Стульчик", 50_000L, "Стол", 25_000L));
        assertThat(lines(Dimension.PART)).containsExactlyEntriesOf(Map.of("7", 40_000L));
        assertThat(lines(Dimension.PERSON))
                .containsExactlyInAnyOrderEntriesOf(Map.of(MARIA.name(), 40_000L, ZOYA.name(), 30_000L));
        assertThat(report(Dimension.REASON).lines()).extracting(CostLine::key).contains("defect", "late");
        assertThat(report(Dimension.ALL).all().total()).isEqualTo(Money.roubles(75_000));
        assertThat(report(Dimension.ALL).all().cases()).isEqualTo(2);
        assertThat(report(Dimension.ALL).all().perCase()).isEqualTo(Money.roubles(37_500));
    }

    @Test
    void ordersOfTheMonthStandBesideTheCosts() {
        var chair = opensCase("Стульчик", 270_000);
        post("a", chair, CostKind.PARTS, 40_000, null, null, null);
        for (int i = 0; i < 8; i++) {
            order("order-" + i, "Стульчик");
        }
        order("order-9", "Стол");
        foldAll();
        counting.count(OLKHA);

        var all = report(Dimension.PRODUCT);
        assertThat(all.all().perHundredOrders()).isEqualTo(Money.roubles(444_444));
        assertThat(all.lines().getFirst().orders()).isEqualTo(8);
        assertThat(all.lines().getFirst().perHundredOrders()).isEqualTo(Money.roubles(500_000));
        assertThat(counting.count(OLKHA)).isFalse();
        clock.advance(Duration.ofHours(1));
        assertThat(counting.count(OLKHA)).isTrue();
    }

    /** Posting, correcting and folding in any order end in the sums that adding up anew gives. */
    @Test
    void foldingNeverLosesOrDoublesAnything() {
        for (var seed : List.of(1L, 2L)) {
            var chance = new SplittableRandom(seed);
            var things = new ArrayList<UUID>();
            for (int i = 0; i < 4; i++) {
                things.add(opensCase("Вещь " + seed + i, 100_000));
            }
            for (int i = 0; i < 60; i++) {
                var thing = things.get(chance.nextInt(things.size()));
                switch (chance.nextInt(4)) {
                    case 0 -> folding.fold(OLKHA);
                    case 1 -> correctSomething(thing, chance);
                    default ->
                        post(
                                seed + "-" + i,
                                thing,
                                chance.nextInt(5) == 0 ? CostKind.RECOVERED : CostKind.PARTS,
                                chance.nextLong(1, 50_000),
                                chance.nextBoolean() ? MARIA.personId() : ZOYA.personId(),
                                String.valueOf(chance.nextInt(3)),
                                null);
                }
            }
        }
        foldAll();

        var byProduct = new HashMap<String, Long>();
        var byPerson = new HashMap<String, Long>();
        long all = 0;
        for (var line : report(Dimension.PRODUCT).lines()) {
            byProduct.put(String.valueOf(line.label()), line.total().minor());
        }
        for (var line : report(Dimension.PERSON).lines()) {
            byPerson.put(line.key(), line.total().minor());
        }
        var expected = new HashMap<String, Long>();
        var expectedPersons = new HashMap<String, Long>();
        for (var dear : allCases()) {
            for (var entry : costs.of(OLKHA, dear).entries()) {
                var sum = entry.spent() - entry.recovered();
                expected.merge(costs.of(MARIA, dear).about().sku(), sum, Long::sum);
                expectedPersons.merge(String.valueOf(entry.person()), sum, Long::sum);
                all += sum;
            }
        }
        assertThat(byProduct).isEqualTo(expected);
        assertThat(byPerson).isEqualTo(expectedPersons);
        assertThat(report(Dimension.ALL).all().total().minor()).isEqualTo(all);
        assertThat(folding.fold(OLKHA)).isFalse();
    }

    @Test
    void aReportLooksAtKeptSumsAlone() {
        post("a", opensCase("Стульчик", 270_000), CostKind.PARTS, 40_000, MARIA.personId(), "7", "defect");
        foldAll();

        for (var dimension : Dimension.values()) {
            assertThat(touchedBy(() -> reports.of(OLEG, new ReportQuery(dimension, NOVEMBER, NOVEMBER), 100)))
                    .as("%s", dimension)
                    .containsExactlyInAnyOrder("case_total", "month_orders", "month_sum");
        }
    }

    /** Tables with the entries, orders, cases and messages that a report could count anew. */
    private List<String> touchedBy(Runnable reading) {
        return tenancies.read(OLKHA, () -> {
            var before = scans();
            reading.run();
            var after = scans();
            return after.keySet().stream()
                    .filter(table -> !after.get(table).equals(before.get(table)))
                    .toList();
        });
    }

    private Map<String, Long> scans() {
        var scans = new HashMap<String, Long>();
        jdbc.sql("""
                SELECT relname, coalesce(seq_scan, 0) + coalesce(idx_scan, 0) AS scans FROM pg_stat_xact_user_tables
                WHERE schemaname IN ('ledger', 'orders', 'cases', 'conversations')""").query(row -> {
            scans.put(row.getString("relname"), row.getLong("scans"));
        });
        return scans;
    }

    @Test
    void filesHoldWhatThePageShowsAndNoFormula() {
        var evil = opensCase("=HYPERLINK(\"http://зло\")", 100_000);
        post("a", evil, CostKind.PARTS, 12_345, null, "+7", null);
        foldAll();
        var visitor = Visitor.of(OLEG, port);

        var page = visitor.get("/reports/costs?by=product").body();
        assertThat(page).contains("123,45");
        var csv = visitor.get("/reports/costs/csv?by=product").body();
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://зло\"\")\"", "\"123.45\"");
        assertThat(visitor.get("/reports/costs/csv?by=part").body()).contains("\"'+7\"");
        assertThat(visitor.get("/reports/costs/xlsx?by=product").headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void aProgramReadsTheSameFigures() {
        var chair = opensCase("Стульчик", 270_000);
        post("a", chair, CostKind.PARTS, 300_000, null, "7", "defect");
        foldAll();

        var report = json.readTree(
                program(OLEG).get("/api/v1/cost-report?by=part&from=2026-11").body());
        assertThat(report.at("/lines/0/key").asString()).isEqualTo("7");
        assertThat(report.at("/lines/0/kinds/parts").asLong()).isEqualTo(300_000);
        assertThat(report.at("/all/perCase").asLong()).isEqualTo(300_000);
        assertThat(report.at("/dearest/0/caseId").asString()).isEqualTo(chair.toString());
        var waiting = json.readTree(program(VERA).get("/api/v1/cost-decisions").body());
        assertThat(waiting.at("/cases/0/times").asInt()).isEqualTo(1);
        assertThat(program(MARIA).get("/api/v1/cost-report").statusCode()).isEqualTo(403);
        assertThat(program(OLEG).get("/api/v1/cost-report?by=moon").statusCode())
                .isEqualTo(422);
    }

    private Visitor program(Actor actor) {
        return new Visitor(port)
                .with("Accept", "application/json")
                .with(
                        "Authorization",
                        "Bearer " + tokens.make(actor, "программа", 30).text());
    }

    @Test
    void aStrangeQuestionIsToldSo() {
        var visitor = Visitor.of(OLEG, port);

        assertThat(visitor.get("/reports/costs?by=moon").statusCode()).isEqualTo(422);
        assertThat(visitor.get("/reports/costs?from=вчера").body()).contains("2026-11");
        assertThat(visitor.get("/reports/costs?from=1900-01&to=2026-11").statusCode())
                .isEqualTo(422);
        assertThatThrownBy(() -> reports.of(MARIA, new ReportQuery(Dimension.ALL, NOVEMBER, NOVEMBER), 1))
                .isInstanceOf(Refused.class);
    }

    private void correctSomething(UUID thing, SplittableRandom chance) {
        var entries = costs.of(OLKHA, thing).entries();
        if (!entries.isEmpty()) {
            try {
                correcting.correct(
                        VERA, entries.get(chance.nextInt(entries.size())).id(), Correction.of("", "Ошибка"));
            } catch (Refused already) {
                assertThat(already.first().code()).startsWith("entry_correct");
            }
        }
    }

    private void post(String key, UUID thing, CostKind kind, long amount, UUID person, String part, String reason) {
        costs.post(
                OLKHA,
                new NewEntry(
                        key,
                        thing,
                        kind,
                        Money.roubles(amount),
                        Source.HAND,
                        person,
                        clock.instant(),
                        "",
                        part,
                        reason));
    }

    private void order(String order, String sku) {
        sql("""
                INSERT INTO orders.posting (tenant_id, shop_id, posting_number, order_number, scheme, status, created_at,
                    known_at)
                VALUES (1, '%s', '%s-1', '%s', 'fbo', 'delivered', '2026-11-05T10:00:00Z', now())""".formatted(SHOP, order, order));
        sql("""
                INSERT INTO orders.posting_item (tenant_id, shop_id, posting_number, sku, name, quantity)
                VALUES (1, '%s', '%s-1', '%s', 'x', 1)""".formatted(SHOP, order, sku));
    }

    private void foldAll() {
        for (var more = true; more; ) {
            more = folding.fold(OLKHA);
        }
    }

    private CostReport report(Dimension by) {
        return reports.of(OLEG, new ReportQuery(by, NOVEMBER, NOVEMBER), 100);
    }

    private Map<String, Long> lines(Dimension by) {
        var lines = new HashMap<String, Long>();
        report(by)
                .lines()
                .forEach(line ->
                        lines.put(String.valueOf(line.label()), line.total().minor()));
        return lines;
    }
}
