package dovod.ledger;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.Money;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Story 2, step 5: at one, two and five times the price the owner says whether the case goes on. */
@DeskTest
@NullUnmarked
class DecidingCostTest extends LedgerStory {

    @Autowired
    Costs costs;

    @Autowired
    Crossings crossings;

    @Autowired
    DecidingCost deciding;

    @Autowired
    CostPanels panels;

    @LocalServerPort
    int port;

    private UUID chair;

    @BeforeEach
    void aChair() {
        chair = opensCase("Стульчик", 270_000);
    }

    @Test
    void belowThePriceNobodyIsAsked() {
        costs(269_999);

        assertThat(crossings.open(VERA)).isEmpty();
        refused("nothing_to_decide", () -> deciding.decide(VERA, chair, true, "Зачем-то"));
    }

    @Test
    void whatHasNoPriceCrossesNothing() {
        var gift = opensCase("Открытка", 0);
        costs.post(
                OLKHA,
                new NewEntry("gift", gift, CostKind.PARTS, Money.roubles(1), Source.HAND, null, clock.instant(), ""));

        assertThat(crossings.open(VERA)).isEmpty();
    }

    @Test
    void theHighestThatWasCrossedIsAsked() {
        costs(270_000);
        assertThat(asked()).isEqualTo(1);
        costs(1_080_000);
        assertThat(asked()).isEqualTo(5);
        assertThat(crossings.open(VERA)).singleElement().satisfies(crossing -> {
            assertThat(crossing.times()).isEqualTo(5);
            assertThat(crossing.spent()).isEqualTo(Money.roubles(1_350_000));
            assertThat(crossing.product()).isEqualTo("Стульчик");
        });
    }

    @Test
    void theWordIsKeptWithWhatItHadCost() {
        costs(300_000);
        assertThat(crossings.count(VERA)).isOne();

        deciding.decide(VERA, chair, true, "Покупательница старается");

        assertThat(crossings.open(VERA)).isEmpty();
        assertThat(crossings.count(VERA)).isZero();
        assertThat(panels.of(MARIA, chair).last()).satisfies(decision -> {
            assertThat(decision.goOn()).isTrue();
            assertThat(decision.times()).isEqualTo(1);
            assertThat(decision.person()).isEqualTo(VERA.personId());
            assertThat(decision.why()).isEqualTo("Покупательница старается");
            assertThat(decision.spent()).isEqualTo(Money.roubles(300_000));
        });
        costs(300_000);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whoeverDecidesAgainSeesWhatWasDecidedBefore() {
        costs(300_000);
        deciding.decide(VERA, chair, true, "Покупательница старается");
        costs(300_000);

        var dialog = Visitor.of(VERA, port).get("/cases/" + chair + "/decision").body();

        assertThat(dialog.replace('\u00a0', ' '))
                .contains("Продолжаем", "при затратах 3 000 ₽", "Покупательница старается");
    }

    @Test
    void whatCameBackMakesNoCaseCheapEnoughToForget() {
        costs(300_000);
        costs.post(OLKHA, entry("claim", CostKind.RECOVERED, 300_000));

        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void stopHoldsUntilSomebodySaysOtherwise() {
        costs(300_000);
        deciding.decide(VERA, chair, false, "Хватит");

        assertThat(crossings.isStopped(OLKHA, chair)).isTrue();
        refused("nothing_to_decide", () -> deciding.decide(VERA, chair, false, "Хватит"));
        deciding.decide(VERA, chair, true, "Всё-таки поможем");
        assertThat(crossings.isStopped(OLKHA, chair)).isFalse();
    }

    @Test
    void itIsTheOwnersWordWithAReason() {
        costs(300_000);

        refused("not_allowed", () -> deciding.decide(OLEG, chair, true, "Я старший"));
        refused("not_allowed", () -> crossings.open(MARIA));
        refused("decision_why", () -> deciding.decide(VERA, chair, true, "   "));
    }

    @Test
    void manyWhoPostAtOnceCrossOnce() throws Exception {
        var gate = new CyclicBarrier(6);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 6; i++) {
                var key = "part-" + i;
                tries.add(() -> {
                    gate.await();
                    costs.post(OLKHA, entry(key, CostKind.PARTS, 50_000));
                    return null;
                });
            }
            for (var done : threads.invokeAll(tries)) {
                done.get();
            }
        }
        assertThat(asked()).isEqualTo(1);
        assertThat(kept("spent", chair)).isEqualTo(300_000);
    }

    @Test
    void theOwnerReadsAndDecidesOnAPage() {
        costs(300_000);
        var visitor = Visitor.of(VERA, port);

        assertThat(visitor.get("/decisions").body()).contains("Стульчик", "№ 1");
        assertThat(visitor.get("/cases/1/context").body()).contains("Владелец решает");
        var answer = visitor.post("/cases/" + chair + "/decision", Map.of("goOn", "true", "why", "Поможем"));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(visitor.get("/cases/1/context").body()).contains("Продолжаем", "Поможем");
        assertThat(visitor.get("/inbox").body()).contains("/decisions");
    }

    private int posted;

    private void costs(long kopecks) {
        costs.post(OLKHA, entry("part-" + posted++, CostKind.PARTS, kopecks));
    }

    private NewEntry entry(String key, CostKind kind, long kopecks) {
        return new NewEntry(key, chair, kind, Money.roubles(kopecks), Source.HAND, null, clock.instant(), "");
    }

    private Integer asked() {
        return crossings.among(OLKHA, List.of(chair)).get(chair);
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo(code));
    }
}
