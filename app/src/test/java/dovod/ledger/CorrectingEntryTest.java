package dovod.ledger;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.Refused;
import dovod.kernel.Role;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was wrong is taken back by an entry of its own, with the reason. */
@DeskTest
class CorrectingEntryTest extends LedgerStory {

    @Autowired
    Costs costs;

    @Autowired
    WritingCost writing;

    @Autowired
    CorrectingEntry correcting;

    @Autowired
    SettingRates setting;

    @LocalServerPort
    int port;

    private UUID chair;

    @BeforeEach
    void aChair() {
        chair = opensCase("Стульчик", 270_000);
        setting.set(VERA, Map.of(Role.AGENT, "1200"));
    }

    @Test
    void wrongMinutesGiveWayToTheRightOnes() {
        writes(MARIA, CostKind.MINUTES, "", "90");
        clock.advance(Duration.ofHours(1));
        setting.set(VERA, Map.of(Role.AGENT, "9000"));

        correcting.correct(MARIA, entry().id(), Correction.of("30", "Обедала"));

        var cost = costs.of(MARIA, chair);
        assertThat(cost.seconds()).isEqualTo(1800);
        assertThat(cost.total()).as("at the rate of the day she worked").isEqualTo(Money.roubles(60_000));
        assertThat(cost.entries()).hasSize(3).last().satisfies(last -> {
            assertThat(last.note()).isEqualTo("Обедала");
            assertThat(last.person()).isEqualTo(MARIA.personId());
        });
    }

    @Test
    void anEntryIsCorrectedOnce() {
        writes(MARIA, CostKind.MINUTES, "", "90");
        var id = entry().id();
        correcting.correct(MARIA, id, Correction.of("", "Не то обращение"));

        refused("entry_corrected", () -> correcting.correct(MARIA, id, Correction.of("", "Ещё раз")));
        var counter = costs.of(MARIA, chair).entries().getLast();
        refused("entry_corrects", () -> correcting.correct(MARIA, counter.id(), Correction.of("", "И это")));
        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(0));
    }

    @Test
    void whatOthersPostedIsForTheManager() {
        writes(MARIA, CostKind.LOGISTICS, "350", "");
        var id = entry().id();

        refused("not_allowed", () -> correcting.correct(ZOYA, id, Correction.of("", "Не моё")));
        refused("not_allowed", () -> correcting.correct(MARIA, id, Correction.of("", "Моё, но не время")));
        correcting.correct(OLEG, id, Correction.of("", "Курьера не было"));
        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(0));
    }

    @Test
    void nobodyCorrectsTheTimeOfOthersButTheManager() {
        writes(MARIA, CostKind.MINUTES, "", "90");

        refused("not_allowed", () -> correcting.correct(ZOYA, entry().id(), Correction.of("5", "Не моё")));
        correcting.correct(OLEG, entry().id(), Correction.of("30", "Обедала"));
        assertThat(costs.of(MARIA, chair).seconds()).isEqualTo(1800);
        assertThat(costs.of(MARIA, chair).entries())
                .as("whoever corrects it, it was her time")
                .extracting(Entry::person)
                .containsOnly(MARIA.personId());
    }

    @Test
    void whatARemedyPostedIsNotTakenBackHere() {
        costs.post(
                OLKHA,
                new NewEntry(
                        "grant-1",
                        chair,
                        CostKind.POINTS,
                        Money.roubles(30_000),
                        Source.REMEDY,
                        MARIA.personId(),
                        clock.instant(),
                        ""));

        refused("entry_of_remedy", () -> correcting.correct(OLEG, entry().id(), Correction.of("", "Зря")));
    }

    @Test
    void aReasonIsNeededAndMinutesAreMinutes() {
        refused("ledger_reason", () -> Correction.of("5", "  "));
        refused("minutes_range", () -> Correction.of("полчаса", "Так"));
        refused("minutes_range", () -> Correction.of("-5", "Так"));
        refused("minutes_range", () -> writes(MARIA, CostKind.MINUTES, "", "100000"));
        refused("amount_unreadable", () -> writes(MARIA, CostKind.PARTS, "1e9", ""));
        refused("amount_range", () -> writes(MARIA, CostKind.PARTS, "0", ""));
        refused("amount_range", () -> writes(MARIA, CostKind.PARTS, "9999999999", ""));
    }

    @Test
    void aFormThatIsSentTwiceIsOneCost() {
        var visitor = Visitor.of(MARIA, port);
        var form = Map.of("kind", "logistics", "amount", "350,50", "note", "Курьер", "key", "form-1");

        assertThat(visitor.post("/cases/" + chair + "/cost", form).statusCode()).isEqualTo(204);
        assertThat(visitor.post("/cases/" + chair + "/cost", form).statusCode()).isEqualTo(204);
        assertThat(costs.of(MARIA, chair).total()).isEqualTo(Money.roubles(35_050));
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTyped() {
        var answer = Visitor.of(MARIA, port)
                .post(
                        "/cases/" + chair + "/cost",
                        Map.of("kind", "parts", "amount", "много", "note", "Винты", "key", "k"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("много", "Винты", "Напишите сумму числом");
    }

    @Test
    void thePageOfTheCaseShowsWhatItCost() {
        writes(MARIA, CostKind.LOGISTICS, "350", "");

        var page = Visitor.of(Cast.MARIA, port).get("/cases/1/context");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Затраты", "350", "из теста");
    }

    private Entry entry() {
        return costs.of(MARIA, chair).entries().getFirst();
    }

    private void writes(Actor actor, CostKind kind, String amount, String minutes) {
        writing.write(
                actor, chair, new WrittenCost(kind, amount, minutes, "из теста", "key-" + kind + amount + minutes));
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo(code));
    }
}
