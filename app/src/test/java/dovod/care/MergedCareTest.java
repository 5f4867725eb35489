package dovod.care;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.care.AnsweringInquiry.NewAnswer;
import dovod.care.AskingProduction.NewInquiry;
import dovod.cases.CaseEvent;
import dovod.cases.Happening;
import dovod.cases.MergingCases;
import dovod.cases.PartingCases;
import dovod.cases.WaitingOn;
import dovod.platform.DueJobs;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two cases turn out to be one: what was found out goes on where the work goes on, and comes back when it parts. */
class MergedCareTest extends CareStory {

    @Autowired
    MergingCases merging;

    @Autowired
    PartingCases parting;

    @Autowired
    AskingProduction asking;

    @Autowired
    AnsweringInquiry answering;

    @Autowired
    CareCounts counts;

    @BeforeEach
    void theFamilyWritesTwice() {
        writes("Марина", "Не получается собрать стул", "https://cdn.example/stul.png");
        writes("Муж Марины", "Жена писала про стул");
        diagnosed(1);
    }

    @Test
    void theCourseGoesOverAndComesBackAsItStandsByThen() {
        merge();

        assertThat(stage(2)).isEqualTo(Stage.Name.RESOLUTION);
        assertThat(care(2).progress().number()).isEqualTo(2);
        assertThat(told(2)).contains("care.told.carried");
        assertThat(counts.of(MARIA, SKU)).singleElement().satisfies(one -> {
            assertThat(one.count()).isEqualTo(1);
            assertThat(one.number()).isEqualTo(2);
        });

        offering.offer(MARIA, id(2), "step", "Футорки в нижний ряд", null);
        part();

        assertThat(care(1).progress().solutions()).hasSize(1);
        assertThat(told(1)).contains("care.told.returned");
        assertThat(care(2).begun()).isFalse();
    }

    @Test
    void aCourseOfItsOwnGoesOnAndTheOtherRests() {
        fault(2, "production", "holes", "", "");
        merge();

        assertThat(stage(2)).isEqualTo(Stage.Name.DIAGNOSIS);
        assertThat(told(2)).contains("care.told.rests");
        assertThat(counts.of(MARIA, SKU)).extracting(CareCounts.Trouble::fault).containsExactly(Fault.PRODUCTION);

        part();

        assertThat(stage(1)).isEqualTo(Stage.Name.RESOLUTION);
        assertThat(counts.of(MARIA, SKU)).hasSize(2);
    }

    @Test
    void productionAnswersWhereTheWorkIs() {
        writes("Зоя", "Стул шатается");
        var early = ask(3);
        merging.merge(OLEG, id(3), id(2), "Та же семья");
        DueJobs.run(desk);
        var late = ask(2);

        assertThat(care(2).inquiries()).extracting(Inquiry::id).containsExactly(early, late);
        answering.answer(PYOTR, early, new NewAnswer("", "Нижний ряд", List.of()));
        answering.answer(PYOTR, late, new NewAnswer("", "Затянуть", List.of()));
        assertThat(file(2).row().waitingOn()).isEqualTo(WaitingOn.US);

        part();
        assertThat(care(3).inquiries()).extracting(Inquiry::id).containsExactly(early);
        assertThat(care(2).inquiries()).extracting(Inquiry::id).containsExactly(late);
    }

    @Test
    void whatRestsIsNotWatched() {
        advised(1, "Марина");
        confirming.confirm(MARIA, id(1), "Собрали");
        writes("Муж Марины", "А столик?");
        merge();
        assertThat(stage(2)).as("what is settled stays where it was").isEqualTo(Stage.Name.DIAGNOSIS);

        passes(Duration.ofDays(40));
        part();
        passes(Duration.ofDays(2));
        assertThat(care(1).progress().sum()).as("the watch goes on after it").isNotNull();
    }

    private UUID ask(long number) {
        return asking.ask(
                MARIA,
                id(number),
                new NewInquiry(
                        "Какой ряд?",
                        PYOTR.personId(),
                        null,
                        null,
                        clock.instant().plus(Duration.ofHours(8)),
                        "",
                        List.of(),
                        List.of()));
    }

    private void merge() {
        merging.merge(OLEG, id(1), id(2), "Одна семья, один стул");
        DueJobs.run(desk);
    }

    /** The last merge into the second case. */
    private void part() {
        var merge = file(2).happenings().stream()
                .map(Happening::event)
                .filter(CaseEvent.MergedIn.class::isInstance)
                .map(CaseEvent.MergedIn.class::cast)
                .toList()
                .getLast();
        parting.part(OLEG, merge.merge());
        DueJobs.run(desk);
    }

    private List<String> told(long number) {
        return file(number).happenings().stream()
                .map(Happening::event)
                .filter(CaseEvent.Told.class::isInstance)
                .map(CaseEvent.Told.class::cast)
                .map(CaseEvent.Told::key)
                .toList();
    }
}
