package dovod.remedies;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.VERA;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.Role;
import dovod.ledger.CostKind;
import dovod.ledger.Costs;
import dovod.ledger.DecidingCost;
import dovod.ledger.LedgerStory;
import dovod.people.MakingToken;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is given is given once, within limits, and costs at once. */
@DeskTest
@NullUnmarked
class GrantingRemedyTest extends LedgerStory {

    @Autowired
    WritingRemedy writing;

    @Autowired
    GrantingRemedy granting;

    @Autowired
    DecidingGrant deciding;

    @Autowired
    WithdrawingGrant withdrawing;

    @Autowired
    FulfillingGrant fulfilling;

    @Autowired
    SettingLimits setting;

    @Autowired
    Limits limits;

    @Autowired
    Grants grants;

    @Autowired
    Costs costs;

    @Autowired
    DecidingCost decidingCost;

    @Autowired
    MakingToken tokens;

    @LocalServerPort
    int port;

    private UUID chair;
    private UUID points;
    private UUID part;
    private UUID sorry;

    @BeforeEach
    void theCatalogue() {
        chair = opensCase("Стульчик", 270_000);
        points = writes(RemedyKind.POINTS, "Баллы", "300", "5000", "3");
        part = writes(RemedyKind.PART_BY_POST, "Деталь почтой", "450", "2000", "1");
        sorry = writes(RemedyKind.APOLOGY, "Извинение", "0", "0", "1");
    }

    @Test
    void whatIsGivenCostsInTheSameBreath() {
        var grant = granting.grant(MARIA, wanted(points, "", "a"));

        assertThat(grant.state()).isEqualTo(GrantState.GRANTED);
        assertThat(costs.of(MARIA, chair).parts()).containsEntry(CostKind.POINTS, Money.roubles(30_000));
        assertThat(costs.of(MARIA, chair).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.part()).isEqualTo("7");
            assertThat(entry.reason()).isEqualTo("defect");
            assertThat(entry.key()).isEqualTo("grant-" + grant.id());
        });
    }

    @Test
    void anApologyCostsNothing() {
        granting.grant(MARIA, wanted(sorry, "", "a"));

        assertThat(grants.ofCase(MARIA, chair)).hasSize(1);
        assertThat(costs.of(MARIA, chair).entries()).isEmpty();
    }

    @Test
    void aDoubleClickGivesOnce() throws Exception {
        var gate = new CyclicBarrier(6);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var clicks = new ArrayList<Callable<UUID>>();
            for (int i = 0; i < 6; i++) {
                clicks.add(() -> {
                    gate.await();
                    return granting.grant(MARIA, wanted(points, "", "same")).id();
                });
            }
            var given = new ArrayList<UUID>();
            for (var click : threads.invokeAll(clicks)) {
                given.add(click.get());
            }
            assertThat(given).containsOnly(given.getFirst());
        }
        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(30_000));
        refused("key_reused", () -> granting.grant(MARIA, wanted(part, "", "same")));
    }

    @Test
    void nothingIsGivenMoreOftenThanTheCaseAllows() {
        granting.grant(MARIA, wanted(part, "", "a"));

        refused("remedy_per_case", () -> granting.grant(ZOYA, wanted(part, "", "b")));
    }

    @Test
    void manyWhoGiveAtOnceStayWithinTheLimits() throws Exception {
        setting.set(VERA, Map.of(Role.AGENT, new SettingLimits.Typed("500", "700")), "");
        var gate = new CyclicBarrier(6);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Callable<String>>();
            for (int i = 0; i < 6; i++) {
                var key = "k" + i;
                tries.add(() -> {
                    gate.await();
                    try {
                        return granting.grant(MARIA, wanted(points, "300", key))
                                .state()
                                .code();
                    } catch (Refused no) {
                        return no.first().code();
                    }
                });
            }
            var ends = new ArrayList<String>();
            for (var end : threads.invokeAll(tries)) {
                ends.add(end.get());
            }
            assertThat(ends)
                    .containsExactlyInAnyOrder(
                            "granted", "granted", "asked", "remedy_per_case", "remedy_per_case", "remedy_per_case");
        }
        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(60_000));
    }

    @Test
    void whatIsMoreThanOnesOwnWaitsForAWord() {
        var asked = granting.grant(MARIA, wanted(points, "2500", "a"));

        assertThat(asked.state()).isEqualTo(GrantState.ASKED);
        assertThat(asked.above()).isEqualTo(Above.AUTHORITY);
        assertThat(costs.of(MARIA, chair).entries()).isEmpty();
        refused("not_allowed", () -> deciding.decide(ZOYA, asked.id(), true, ""));
        deciding.decide(OLEG, asked.id(), true, "Заслужила");
        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(250_000));
        refused("grant_decided", () -> deciding.decide(VERA, asked.id(), true, ""));
        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(250_000));
    }

    @Test
    void twoWhoApproveAtOnceGiveOnce() throws Exception {
        var asked = granting.grant(MARIA, wanted(points, "2500", "a"));
        var gate = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var tries = new ArrayList<Callable<Boolean>>();
            for (var person : List.of(OLEG, VERA)) {
                tries.add(() -> {
                    gate.await();
                    try {
                        deciding.decide(person, asked.id(), true, "");
                        return true;
                    } catch (Refused late) {
                        return false;
                    }
                });
            }
            var won = new ArrayList<Boolean>();
            for (var end : threads.invokeAll(tries)) {
                won.add(end.get());
            }
            assertThat(won).containsExactlyInAnyOrder(true, false);
        }
        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(250_000));
        assertThat(limits.budget(VERA).given()).isEqualTo(Money.roubles(250_000));
    }

    @Test
    void aManagerDecidesNeitherForThemselvesNorAboveTheirOwn() {
        var own = granting.grant(OLEG, wanted(points, "4000", "a"));
        refused("grant_own", () -> deciding.decide(OLEG, own.id(), true, ""));
        var big = granting.grant(MARIA, wanted(points, "4500", "b"));
        refused("grant_above_yours", () -> deciding.decide(OLEG, big.id(), true, ""));
        deciding.decide(VERA, big.id(), true, "");
        assertThat(grants.one(MARIA, big.id()).isGranted()).isTrue();
    }

    @Test
    void aNoSaysWhyAndCostsNothing() {
        var asked = granting.grant(MARIA, wanted(points, "2500", "a"));

        refused("grant_why", () -> deciding.decide(OLEG, asked.id(), false, " "));
        deciding.decide(OLEG, asked.id(), false, "Хватит трёхсот");
        assertThat(costs.of(MARIA, chair).entries()).isEmpty();
        assertThat(grants.one(MARIA, asked.id()).decision().why()).isEqualTo("Хватит трёхсот");
    }

    @Test
    void theMonthHasABudget() {
        setting.set(VERA, Map.of(), "500");
        granting.grant(MARIA, wanted(points, "300", "a"));

        var above = granting.grant(MARIA, wanted(points, "300", "b"));
        assertThat(above.above()).isEqualTo(Above.BUDGET);
        refused("grant_over_budget", () -> deciding.decide(OLEG, above.id(), true, ""));
        deciding.decide(VERA, above.id(), true, "Сверх бюджета");
        assertThat(limits.budget(MARIA).given()).isEqualTo(Money.roubles(60_000));
    }

    @Test
    void whatIsTakenBackIsAsIfItHadNotBeen() {
        var grant = granting.grant(MARIA, wanted(part, "", "a"));

        withdrawing.withdraw(MARIA, grant.id(), "Покупатель нашёл деталь");

        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(0));
        assertThat(costs.of(MARIA, chair).entries()).hasSize(2);
        assertThat(limits.budget(MARIA).given()).isEqualTo(Money.roubles(0));
        refused("grant_ended", () -> withdrawing.withdraw(MARIA, grant.id(), "Ещё раз"));
        assertThat(granting.grant(MARIA, wanted(part, "", "b")).isGranted()).isTrue();
    }

    @Test
    void aParcelHasANumberAndItsPostageCosts() {
        var grant = granting.grant(MARIA, wanted(part, "", "a"));

        refused("tracking_needed", () -> fulfilling.fulfil(MARIA, grant.id(), " ", ""));
        fulfilling.fulfil(MARIA, grant.id(), "80093812345678", "320,50");
        assertThat(grants.one(MARIA, grant.id()).done().tracking()).isEqualTo("80093812345678");
        assertThat(costs.of(MARIA, chair).parts()).containsEntry(CostKind.LOGISTICS, Money.roubles(32_050));
        refused("grant_ended", () -> fulfilling.fulfil(MARIA, grant.id(), "8", ""));
        refused("not_allowed", () -> withdrawing.withdraw(MARIA, grant.id(), "Передумали"));
        withdrawing.withdraw(OLEG, grant.id(), "Вернулась");
    }

    @Test
    void whereTheOwnerSaidStopNothingMoreIsGiven() {
        granting.grant(VERA, wanted(points, "3000", "a"));
        decidingCost.decide(VERA, chair, false, "Хватит");

        refused("case_stopped", () -> granting.grant(MARIA, wanted(points, "100", "b")));
    }

    @Test
    void expertsAndStrangersGiveNothing() {
        refused("not_allowed", () -> granting.grant(PYOTR, wanted(points, "", "a")));
        assertThatThrownBy(() -> granting.grant(BORIS, wanted(points, "", "a"))).isInstanceOf(NotFound.class);
    }

    /** Whatever is given, refused and taken back in whatever order: the ledger, the month and the grants agree. */
    @Test
    void sumsAgree() {
        var chance = new SplittableRandom(5);
        var ids = new ArrayList<UUID>();
        var people = List.of(MARIA, ZOYA, OLEG, VERA);
        for (int i = 0; i < 80; i++) {
            var person = people.get(chance.nextInt(people.size()));
            try {
                switch (chance.nextInt(4)) {
                    case 0 -> withdrawing.withdraw(person, any(ids, chance), "Так вышло");
                    case 1 -> deciding.decide(person, any(ids, chance), chance.nextBoolean(), "Так решили");
                    default ->
                        ids.add(granting.grant(person, wanted(points, String.valueOf(chance.nextInt(1, 5000)), "k" + i))
                                .id());
                }
            } catch (Refused | NotFound no) {
                assertThat(no).isNotNull();
            }
        }
        var given = grants.ofCase(MARIA, chair).stream()
                .filter(Grant::isGranted)
                .mapToLong(grant -> grant.amount().minor())
                .sum();
        assertThat(costs.of(MARIA, chair).total().minor()).isEqualTo(given);
        assertThat(limits.budget(MARIA).given().minor()).isEqualTo(given);
        assertThat(grants.ofCase(MARIA, chair)).hasSizeGreaterThan(3);
    }

    @Test
    void itIsGivenAskedForAndDecidedOnPages() {
        var maria = Visitor.of(MARIA, port);
        var oleg = Visitor.of(OLEG, port);
        assertThat(maria.get("/cases/" + chair + "/grant").body()).contains("Деталь почтой", "name=\"key\"");
        var form = Map.of(
                "remedy", points.toString(), "amount", "2500", "reason", "defect", "note", "Ждёт неделю", "key", "f");
        assertThat(maria.post("/cases/" + chair + "/grant", form).statusCode()).isEqualTo(204);
        assertThat(maria.post("/cases/" + chair + "/grant", form).statusCode()).isEqualTo(204);

        assertThat(maria.get("/cases/1/context").body()).contains("ждёт решения");
        assertThat(maria.get("/inbox?view=all").body()).contains("Компенсация ждёт согласования");
        assertThat(oleg.get("/approvals").body()).contains("Баллы", "Ждёт неделю", "№ 1");
        var asked = grants.asked(OLEG).getFirst();
        assertThat(oleg.post("/grants/" + asked.id() + "/decision", Map.of("yes", "false", "why", ""))
                        .body())
                .contains("Напишите почему");
        assertThat(oleg.post("/grants/" + asked.id() + "/decision", Map.of("yes", "true", "why", "Да"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(maria.get("/cases/1/context").body()).contains("дано", "Олег");
        assertThat(maria.get("/inbox?view=all").body()).doesNotContain("Компенсация ждёт согласования");
        var wrong = maria.post(
                "/cases/" + chair + "/grant",
                Map.of(
                        "remedy",
                        points.toString(),
                        "amount",
                        "много",
                        "reason",
                        "defect",
                        "note",
                        "Останется",
                        "key",
                        "g"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("много", "Останется", "Напишите сумму числом");
    }

    @Test
    void theCatalogueIsWrittenOnAPage() {
        var vera = Visitor.of(VERA, port);
        var text = Map.of(
                "title",
                "Комплект болтов",
                "kind",
                "parts_kit",
                "usual",
                "90",
                "most",
                "150",
                "perCase",
                "1",
                "kitSku",
                "");

        assertThat(vera.post("/settings/remedies", text).body()).contains("Выберите комплект", "Комплект болтов");
        assertThat(vera.post("/settings/remedies/limits", Map.of("alone-agent", "сто", "budget", "10"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(vera.get("/settings/remedies").body()).contains("Извинение", "Бюджет на месяц");
        assertThat(Visitor.of(MARIA, port).get("/settings/remedies").statusCode())
                .isEqualTo(403);
    }

    @Test
    void programsDoWhatThePagesDo() {
        var written = asks(VERA, "POST", "/remedies", """
                {"kind":"parts_kit","title":"Комплект болтов","usual":"90","most":"150","kitSku":"777"}""");
        assertThat(written.statusCode()).isEqualTo(201);
        assertThat(written.body()).contains("\"usual\":9000", "\"perCase\":1", "\"kitSku\":\"777\"", "\"version\":1");
        var id = written.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(asks(VERA, "PUT", "/remedies/" + id, """
                {"kind":"apology","title":"Извинение и винт","usual":"0","most":"0","version":1}""").body()).contains("\"version\":2", "\"kitSku\":null");
        assertThat(asks(VERA, "PUT", "/remedies/" + id, """
                {"kind":"apology","title":"Поздно","usual":"0","most":"0","version":1}""").statusCode()).isEqualTo(409);
        assertThat(asks(MARIA, "DELETE", "/remedies/" + id, "").statusCode()).isEqualTo(403);
        assertThat(asks(BORIS, "GET", "/remedies/" + id, "").statusCode()).isEqualTo(404);
        assertThat(asks(VERA, "DELETE", "/remedies/" + id, "").statusCode()).isEqualTo(204);
        assertThat(asks(MARIA, "GET", "/remedies", "").body()).doesNotContain("Извинение и винт");
    }

    @Test
    void programsSetLimitsAndRatesToo() {
        assertThat(asks(VERA, "PUT", "/remedy-limits", """
                {"authorities":[{"role":"agent","alone":"700","inCase":"2000"}],"budget":"50000"}""").body())
                .contains("{\"role\":\"agent\",\"alone\":70000,\"inCase\":200000}", "\"amount\":5000000")
                .contains("{\"role\":\"manager\",\"alone\":300000,\"inCase\":1000000}");
        assertThat(asks(VERA, "PUT", "/rates", """
                [{"role":"expert","perHour":"1500"}]""").body()).contains("{\"role\":\"expert\",\"perHour\":150000");

        var wrong = asks(VERA, "PUT", "/rates", """
                [{"role":"king","perHour":"1"}]""");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(wrong.body()).contains("role_unknown", "\"field\":\"role\"");
        assertThat(asks(VERA, "PUT", "/remedy-limits", """
                {"budget":"много"}""").body())
                .contains("amount_unreadable", "\"field\":\"budget\"");
        assertThat(asks(OLEG, "GET", "/remedy-limits", "").statusCode()).isEqualTo(403);
        assertThat(asks(OLEG, "GET", "/rates", "").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> asks(Actor actor, String method, String path, String body) {
        return new Visitor(port)
                .with(
                        "Authorization",
                        "Bearer " + tokens.make(actor, "проба", 30).text())
                .with("Accept", "application/json")
                .send(HttpRequest.newBuilder(new Visitor(port).at("/api/v1" + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static UUID any(List<UUID> ids, SplittableRandom chance) {
        return ids.isEmpty()
                ? UUID.fromString("00000000-0000-7000-8000-000000000000")
                : ids.get(chance.nextInt(ids.size()));
    }

    private UUID writes(RemedyKind kind, String title, String usual, String most, String perCase) {
        return writing.write(VERA, null, 0, new RemedyText(kind.code(), title, usual, most, perCase, ""));
    }

    private NewGrant wanted(UUID remedy, String amount, String key) {
        return new NewGrant(chair, remedy, amount, Reason.DEFECT, "7", "", key);
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo(code));
    }
}
