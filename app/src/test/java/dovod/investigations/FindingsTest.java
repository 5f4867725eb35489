package dovod.investigations;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.catalog.Shops;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.orders.Look;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import dovod.orders.ToldEntry;
import dovod.orders.ToldFact;
import dovod.orders.ToldPosting;
import dovod.quality.Correspondence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of findings: never made twice, claimed, released, settled, dismissed, gone. */
@DeskTest
@NullUnmarked
class FindingsTest {

    private static final String POSTING = "48866017-0495-1";
    private static final String HOSTILE = "=HYPERLINK(\"http://evil.example\",\"стул\")";

    @Autowired
    Shops shops;

    @Autowired
    RecordingFacts recording;

    @Autowired
    Sweeping sweeping;

    @Autowired
    Findings findings;

    @Autowired
    DismissingFinding dismissing;

    @Autowired
    InvestigatingOrder investigating;

    @Autowired
    SweepsUnderWay underWay;

    @Autowired
    Correspondence correspondence;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private UUID shop;

    @BeforeEach
    void anOrderIsLost() {
        shop = shops.open(OLKHA, "Ольха", "ozon");
        lost(POSTING);
    }

    @Test
    void theSameFactsAreFoundOnce() {
        assertThat(sweep().fresh()).isEqualTo(1);
        assertThat(sweep().fresh()).isZero();
        assertThat(open()).hasSize(1);
        var one = open().getFirst();
        assertThat(one.stake()).isEqualTo(Money.roubles(270_000));
        assertThat(one.claimBy()).hasToString("2026-12-01");
        assertThat(one.evidence()).extracting(Evidence::key).contains("cancelled", "no_entries");
    }

    @Test
    void whatIsClaimedIsNotFoundAnewAndAWithdrawalOpensIt() {
        sweep();
        var claim = Ids.next();
        findings.claimed(OLKHA, claim, List.of(open().getFirst().id()));

        assertThat(sweep().fresh()).isZero();
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> findings.claimed(
                        OLKHA,
                        Ids.next(),
                        List.of(findings.ofOrder(VERA, POSTING).getFirst().id())))
                .isInstanceOf(Refused.class);

        findings.released(OLKHA, claim);
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatWasSettledStaysSettled() {
        sweep();
        var claim = Ids.next();
        findings.claimed(OLKHA, claim, List.of(open().getFirst().id()));
        findings.settled(OLKHA, claim);

        sweep();

        assertThat(findings.ofOrder(VERA, POSTING)).extracting(Finding::state).containsExactly(Finding.State.SETTLED);
    }

    @Test
    void whatIsClaimedByHandIsLeftAlone() {
        var claim = Ids.next();
        findings.claimedByHand(OLKHA, claim, shop, POSTING);
        assertThat(sweep().standing()).isZero();

        findings.released(OLKHA, claim);
        assertThat(sweep().standing()).isEqualTo(1);
    }

    @Test
    void moneyThatCameTakesTheFindingAway() {
        sweep();
        recording.entries(
                OLKHA,
                telling("/v1/finance/accrual/postings"),
                List.of(new ToldEntry(
                        "c1",
                        POSTING,
                        TestClock.START,
                        "LackWriteOff",
                        "Компенсация",
                        Money.roubles(270_000),
                        Map.of())));

        assertThat(sweep().gone()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void aPersonDismissesAndTakesItBack() {
        sweep();
        var id = open().getFirst().id();
        assertThatThrownBy(() -> dismissing.dismiss(MARIA, id, "  ")).isInstanceOf(Refused.class);
        dismissing.dismiss(MARIA, id, "нашёлся");

        assertThat(sweep().standing()).isZero();
        assertThat(findings.one(MARIA, id).reason()).isEqualTo("нашёлся");

        dismissing.takeBack(MARIA, id);
        assertThat(open()).hasSize(1);
    }

    @Test
    void strangersSeeNothing() {
        sweep();
        var id = open().getFirst().id();

        assertThatThrownBy(() -> findings.one(BORIS, id)).isInstanceOf(NotFound.class);
        assertThat(findings.find(BORIS, FindingQuery.OPEN, 0, 10)).isEmpty();
        assertThatThrownBy(() -> dismissing.dismiss(BORIS, id, "моё")).isInstanceOf(NotFound.class);
    }

    @Test
    void filtersNarrowTheList() {
        sweep();
        var today = LocalDate.of(2026, 11, 21);

        assertThat(find(new FindingQuery(FindingKind.NOT_BACK, null, null, null, 0, "")))
                .isZero();
        assertThat(find(new FindingQuery(null, null, today, today.plusDays(10), 0, "")))
                .isEqualTo(1);
        assertThat(find(new FindingQuery(null, null, today, today.plusDays(9), 0, "")))
                .isZero();
        assertThat(find(new FindingQuery(null, null, null, null, 270_001, ""))).isZero();
        assertThat(find(new FindingQuery(null, null, null, null, 270_000, "0495")))
                .isEqualTo(1);
        assertThat(find(new FindingQuery(null, null, null, null, 0, "100%_'\\")))
                .isZero();
    }

    /** The workbook holds texts as texts; a name that a table might reckon with is marked. */
    @Test
    void theWorkbookHoldsNoFormula() throws IOException {
        sweep();
        var visitor = Visitor.of(VERA, port);

        var sheet = visitor.bytes("/sweep/findings.xlsx?state=open");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                var rows = book.getFirstSheet().openStream()) {
            var cells = rows.flatMap(row -> row.stream()).toList();
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells).extracting(Cell::getRawValue).contains(POSTING, "'" + HOSTILE);
        }
    }

    @Test
    void aPageThatLooksOnHearsHowFarTheSweepIs() {
        var vera = Visitor.of(VERA, port);
        vera.get("/sweep");
        try (var page = vera.listen("sweep:progress", "sweep:result")) {
            vera.post("/sweep/run", Map.of());
            assertThat(vera.get("/sweep").body()).contains("Обход в очереди", "data-live=\"sweep:result\"");
            underWay.began(OLKHA, 2);
            underWay.passedShop(OLKHA);
            assertThat(vera.get("/sweep/now").body()).contains("Готово магазинов: 1 из 2");
            assertThat(Visitor.of(BORIS, port).get("/sweep/now").body()).doesNotContain("магазинов");
            sweep();
            assertThat(vera.get("/sweep/now").body()).doesNotContain("Обход");
            assertThat(page.await("sweep:result")).contains("swept");
        }
        underWay.asked(OLKHA);
        clock.advance(Duration.ofHours(2));
        assertThat(underWay.find(VERA)).as("it died with its node").isEmpty();
    }

    /** The first pair only the reply check knows, the second only our own words. */
    @Test
    void whatTheSupportTakesBackStandsInTheInvestigationWithBothQuotes() {
        correspondence.weAskSupport("ticket", "Где заказ " + POSTING + "?");
        correspondence.support("ticket", "Василий", "Заказ " + POSTING + " доставлен покупателю 15 ноября.");
        correspondence.support("ticket", "Ксения", "Заказ " + POSTING + " не доставлен покупателю, он на складе.");
        correspondence.support("second", "Глеб", "Добрый день! По заказу " + POSTING + " товар не нашли на складе.");
        correspondence.support("third", "Анна", "Товары по заказу " + POSTING + " вернутся в сток.");
        correspondence.isJudged();

        assertThat(investigating.investigate(VERA, POSTING).contradictions())
                .extracting(pair -> quote(pair.one()) + " | " + quote(pair.other()))
                .anyMatch(both ->
                        both.matches("Заказ .* доставлен покупателю 15 ноября.* \\| .*не доставлен покупателю.*"))
                .anyMatch(both -> both.contains("не нашли на складе") && both.contains("вернутся в сток"))
                .doesNotHaveDuplicates();
    }

    private static String quote(Evidence evidence) {
        return String.valueOf(evidence.arguments().getFirst());
    }

    @Test
    void programsReadTheDigestAndSetTheFormula() {
        sweep();
        var vera = Visitor.of(VERA, port).with("Accept", "application/json");
        assertThat(vera.get("/api/v1/sweeps/digest").body()).contains("\"open\":{\"findings\":1,\"stake\":2700.00}");

        var path = "/api/v1/shops/" + shop + "/formula";
        assertThat(vera.get(path).statusCode()).isEqualTo(404);
        var set = put(vera, path, """
                {"vatPercent": 5, "edition": "24.09.2026", "coefficients": [{"below": 5000, "value": 0.8}]}""");
        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(set.body()).contains("\"below\":5000.00", "\"from\":0.00", "\"value\":0.8");
        assertThat(put(vera, path, "{\"vatPercent\": 5, \"coefficients\": [{\"value\": 11}]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.of(MARIA, port)
                        .with("Accept", "application/json")
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
        assertThat(put(
                                Visitor.of(MARIA, port).with("Accept", "application/json"),
                                path,
                                "{\"vatPercent\": 0, \"coefficients\": []}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.of(BORIS, port)
                        .with("Accept", "application/json")
                        .get(path)
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> put(Visitor visitor, String path, String json) {
        return visitor.send(HttpRequest.newBuilder(visitor.at(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", visitor.csrf())
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private int find(FindingQuery query) {
        return findings.find(VERA, query, 0, 10).size();
    }

    private SweepReport sweep() {
        clock.advance(Duration.ofMinutes(1));
        return sweeping.sweep(VERA).getFirst();
    }

    private List<Finding> open() {
        return findings.find(VERA, FindingQuery.OPEN, 0, 100);
    }

    private void lost(String posting) {
        var ordered = at(20);
        recording.facts(
                OLKHA,
                telling("push"),
                List.of(ToldFact.cancelled(
                        posting,
                        new ToldPosting.Cancellation(361, "Не удалось собрать заказ", "marketplace", "Ozon"),
                        at(20))));
        recording.postings(
                OLKHA,
                telling("/v3/posting/fbo/list"),
                List.of(new ToldPosting(
                        posting,
                        "48866017-0495",
                        "fbo",
                        "cancelled",
                        "posting_canceled",
                        ordered,
                        ordered,
                        null,
                        new ToldPosting.Cancellation(361, "Не удалось собрать заказ", "marketplace", "Ozon"),
                        "ОМСК_РФЦ",
                        null,
                        List.of(new ToldPosting.Item("646399170", "столяр", HOSTILE, 1, Money.roubles(270_000))))));
        recording.looked(OLKHA, telling("/v1/finance/accrual/postings"), Look.MONEY, List.of(posting));
        recording.looked(OLKHA, telling("/v1/returns/list"), Look.RETURNS, List.of(posting));
    }

    private static Instant at(int days) {
        return TestClock.START.minus(Duration.ofDays(days));
    }

    private Telling telling(String source) {
        return new Telling(shop, source, TestClock.START);
    }
}
