package dovod.care;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dovod.care.SettlingPoint.Settling;
import dovod.cases.ClosingCase;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A stage is left only with its evidence, and whatever is missing is named with its place. */
class CareTest extends CareStory {

    @Autowired
    ReopeningStage reopening;

    @Autowired
    ClosingCase closing;

    @Autowired
    ChangingProcedure changing;

    @Autowired
    Procedures procedures;

    @BeforeEach
    void marinaCannotAssembleHerChair() {
        writes(
                "Марина",
                "Собираем стул и застряли на шаге 7, партия 2406. Что делать?",
                "https://cdn.example/stul.png");
    }

    @Test
    void whatWasGivenIsRecognised() {
        var given = care(1).given();

        assertThat(given.shown())
                .singleElement()
                .satisfies(one -> assertThat(one.video()).isFalse());
        assertThat(given.latest(Named.Kind.STEP).orElseThrow().value()).isEqualTo("7");
        assertThat(given.latest(Named.Kind.BATCH).orElseThrow().value()).isEqualTo("2406");
        assertThat(given.latest(Named.Kind.PART)).isEmpty();
        assertThat(care(1).begun()).isFalse();
    }

    @Test
    void noVerdictWithoutWhatProvesIt() {
        assertThat(refusals(() -> concluding.conclude(MARIA, id(1)))).containsExactly("care_no_fault");

        fault(1, "production", "crack", "7", "2406");
        var refused = catchThrowableOfType(Refused.class, () -> concluding.conclude(MARIA, id(1)));
        assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("point-spot", "point-label");
        assertThat(care(1).missing()).extracting(Missing::place).containsExactly("point-spot", "point-label");

        given(1, "spot");
        assertThat(refusals(() -> concluding.conclude(MARIA, id(1)))).containsExactly("care_point_open");
        waived(1, "label");
        concluding.conclude(MARIA, id(1));
        assertThat(stage(1)).isEqualTo(Stage.Name.RESOLUTION);
    }

    @Test
    void aPointIsSettledByWhatTheBuyerReallySent() {
        var id = id(1);

        assertThat(refusals(() -> settling.settle(MARIA, id, "spot", new Settling(null, "говорит, есть", false))))
                .containsExactly("care_no_picture");
        assertThat(refusals(() -> settling.settle(MARIA, id, "spot", new Settling("чужое/0", "", false))))
                .containsExactly("care_no_picture");
        var picture = care(1).given().shown().getFirst().key();
        assertThat(refusals(() -> settling.settle(MARIA, id, "video", new Settling(picture, "", false))))
                .containsExactly("care_other_proof");
        assertThat(refusals(() -> settling.settle(MARIA, id, "label", new Settling(null, " ", true))))
                .containsExactly("reason_needed");
        assertThatThrownBy(() -> settling.settle(MARIA, id, "такого нет", new Settling(picture, "", false)))
                .isInstanceOf(NotFound.class);
        assertThat(care(1).begun()).isFalse();
    }

    @Test
    void eachStageHasItsOwnVerbsOnly() {
        assertThat(refusals(() -> offering.offer(MARIA, id(1), "step", "совет", null)))
                .containsExactly("care_not_now");
        assertThat(refusals(() -> confirming.confirm(MARIA, id(1), "помогло"))).containsExactly("care_not_now");
        diagnosed(1);
        assertThat(refusals(() -> fault(1, "delivery", "", "", ""))).containsExactly("care_not_now");
    }

    @Test
    void theBuyerIsToldAndSaysThatItHelped() {
        diagnosed(1);
        assertThat(refusals(() -> concluding.conclude(MARIA, id(1))))
                .containsExactly("care_no_solution", "care_not_told");
        advised(1, "Марина");
        assertThat(stage(1)).isEqualTo(Stage.Name.CONFIRMATION);
        assertThat(refusals(() -> concluding.conclude(MARIA, id(1)))).containsExactly("care_no_word");

        writes("Марина", "Переставили, сиденье встало, спасибо");
        weWrite("Марина", "Отлично, рады, что получилось.");
        confirming.confirm(MARIA, id(1), "Переставили, сиденье встало");

        assertThat(stage(1)).isEqualTo(Stage.Name.AFTERCARE);
        assertThat(care(1).progress().watchUntil()).isEqualTo(clock.instant().plus(Duration.ofDays(30)));
        assertThat(file(1).row().closedAt()).isEqualTo(clock.instant());
    }

    @Test
    void nothingClosesHalfWay() {
        diagnosed(1);
        weWrite("Марина", "Футорки вкрутите в нижний ряд, это шаг 7: по две с каждой стороны.");

        assertThat(refusals(() -> closing.close(MARIA, id(1), "хватит"))).containsExactly("care_unfinished");
        assertThat(refusals(() -> closing.close(MARIA, id(1), "хватит", "так решили")))
                .containsExactly("not_allowed");
        closing.close(OLEG, id(1), "хватит", "покупатель вернул стул в магазин");
        assertThat(file(1).row().closedAt()).isNotNull();
    }

    @Test
    void aStageIsOpenedAgainWithAReason() {
        diagnosed(1);
        advised(1, "Марина");
        assertThat(refusals(() -> reopening.reopen(MARIA, id(1), "diagnosis", " ")))
                .containsExactly("reason_needed");
        assertThat(refusals(() -> reopening.reopen(MARIA, id(1), "aftercare", "так")))
                .containsExactly("care_not_earlier");

        writes("Марина", "Теперь столик не придвигается");
        weWrite("Марина", "Смотрим, в чём дело со столиком.");
        reopening.reopen(MARIA, id(1), "diagnosis", "Новая беда: столик");

        assertThat(stage(1)).isEqualTo(Stage.Name.DIAGNOSIS);
        assertThat(care(1).progress().solutions()).hasSize(1);
    }

    @Test
    void aClosedCaseOpensWithItsStage() {
        diagnosed(1);
        advised(1, "Марина");
        confirming.confirm(MARIA, id(1), "Получилось");
        reopening.reopen(MARIA, id(1), "resolution", "Отвалилось");

        assertThat(stage(1)).isEqualTo(Stage.Name.RESOLUTION);
        assertThat(file(1).row().closedAt()).isNull();
        assertThat(care(1).progress().watchUntil()).isNull();
    }

    @Test
    void aCaseKeepsTheVersionItBeganWith() {
        fault(1, "unknown", "", "", "");
        var standard = procedures.all(OLEG).getFirst();
        var text = standard.text();
        changing.change(
                OLEG,
                standard.id(),
                standard.version(),
                new ProcedureText(
                        "Стулья",
                        text.products(),
                        text.points().subList(0, 1),
                        text.request(),
                        text.question(),
                        text.notice(),
                        4,
                        2,
                        2,
                        10));
        writes("Лев", "Стул шатается");

        assertThat(care(1).procedure().title()).isEqualTo("Мебель");
        assertThat(care(1).procedure().points()).hasSize(7);
        assertThat(care(2).procedure().title()).isEqualTo("Стулья");
        assertThat(procedures.versions(OLEG, standard.id())).hasSize(2);
        assertThat(refusals(() -> changing.change(OLEG, standard.id(), 1, text)))
                .containsExactly("procedure_changed");
        assertThat(refusals(() -> changing.change(MARIA, standard.id(), 2, text)))
                .containsExactly("not_allowed");
    }

    @Test
    void theSameCrackAgainAndAgainIsAPattern() {
        fault(1, "production", "crack", "7", "2406");
        for (long number = 2; number <= 4; number++) {
            assertThat(care(number - 1).pattern() == null).isEqualTo(number <= 3);
            writes("Покупатель " + number, "Трещина на детали 7");
            fault(number, "production", "crack", "7", "2406");
        }
        writes("Другой", "Трещина на детали 8");
        fault(5, "production", "crack", "8", "2406");

        assertThat(care(4).pattern()).isEqualTo(new Pattern(Symptom.CRACK, "7", "2406", 4, List.of(1L, 2L, 3L)));
        assertThat(care(5).pattern()).isNull();
    }

    @Test
    void whoMayDoWhat() {
        assertThat(refusals(() -> settling.settle(PYOTR, id(1), "spot", new Settling(null, "не нужно", true))))
                .containsExactly("not_allowed");
        assertThatThrownBy(() -> concluding.conclude(BORIS, id(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cares.of(BORIS, id(1))).isInstanceOf(NotFound.class);
    }
}
