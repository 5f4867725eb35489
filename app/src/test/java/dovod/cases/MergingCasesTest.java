package dovod.cases;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cases.Letterbox.Buyer;
import dovod.kernel.NotFound;
import dovod.remedies.GrantingRemedy;
import dovod.remedies.NewGrant;
import dovod.remedies.Reason;
import dovod.remedies.RemedyText;
import dovod.remedies.WaitsFor;
import dovod.remedies.WritingRemedy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MergingCasesTest extends CaseStory {

    private final Buyer wife = Buyer.named("Жена Игоря");

    @Autowired
    private MergingCases merging;

    @Autowired
    private PartingCases parting;

    @Autowired
    private WritingNote writing;

    @Autowired
    private SavingNoteDraft drafting;

    @Autowired
    private ClosingCase closing;

    @BeforeEach
    void twoWriteAboutOneThing() {
        letters.writes(igor, "Где стул?");
        letters.answers(MARIA, igor, "Узнаём");
        clock.advance(Duration.ofMinutes(5));
        letters.writes(wife, "Муж спрашивал про стул");
    }

    @Test
    void theOtherCasesWorkGoesOnHere() {
        merging.merge(OLEG, id(2), id(1), "Одна семья, один стул");

        assertThat(numbers(View.ALL)).containsExactly(1L);
        assertThat(file(1).strands()).hasSize(2);
        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(row(1).lastLine()).isEqualTo("Муж спрашивал про стул");
        assertThat(row(1).dueAt()).isNotNull();
        assertThat(file(2).mergedInto())
                .isNotNull()
                .extracting(CaseLine::number)
                .isEqualTo(1L);
        letters.answers(MARIA, wife, "Едет");
        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.BUYER);
    }

    @Test
    void whatTheBuyerWritesNextArrivesInTheJoinedCase() {
        merging.merge(OLEG, id(2), id(1), "Одно и то же");
        letters.writes(wife, "Ну что?");

        assertThat(row(1).lastLine()).isEqualTo("Ну что?");
        assertThat(numbers(View.ALL)).containsExactly(1L);
    }

    @Test
    void notesAndDraftsComeAlong() {
        writing.write(MARIA, id(2), "Стул собран неверно", List.of());
        drafting.save(MARIA, id(2), "Надо бы", List.of(), 0);
        merging.merge(OLEG, id(2), id(1), "Одно и то же");

        assertThat(file(1).notes()).extracting(Note::body).containsExactly("Стул собран неверно");
        assertThat(file(1).noteDraft().body()).isEqualTo("Надо бы");
    }

    @Test
    void aMergeIsTakenBackAsThingsStandByThen() {
        merging.merge(OLEG, id(2), id(1), "Одно и то же");
        letters.writes(wife, "Ну что?");
        parting.part(OLEG, merge());

        assertThat(numbers(View.ALL)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(row(2).waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(row(2).unansweredSince()).isNotNull();
        assertThat(file(2).mergedInto()).isNull();
        assertThat(row(1).unansweredSince()).isNull();
        letters.writes(wife, "Опять я");
        assertThat(row(2).lastLine()).isEqualTo("Опять я");
        assertRefused("parted_already", () -> parting.part(OLEG, merge()));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused("merge_itself", () -> merging.merge(OLEG, id(1), id(1), "Так"));
        assertRefused("reason_needed", () -> merging.merge(OLEG, id(2), id(1), ""));
        assertRefused("not_allowed", () -> merging.merge(MARIA, id(2), id(1), "Так"));
        assertThatThrownBy(() -> merging.merge(BORIS, id(2), id(1), "Так")).isInstanceOf(NotFound.class);
        closing.close(MARIA, id(1), null);
        assertRefused("merge_closed", () -> merging.merge(OLEG, id(2), id(1), "Так"));
    }

    @Test
    void aCaseThatIsPartOfAnotherIsNotWorkedOn() {
        merging.merge(OLEG, id(2), id(1), "Одно и то же");

        assertRefused("case_merged", () -> closing.close(MARIA, id(2), "x"));
        assertRefused("merged_already", () -> merging.merge(OLEG, id(1), id(2), "Обратно"));
    }

    /** A gift that waits for a word is the other case's now; taken apart, it goes back. */
    @Test
    void whatIsGivenWaitsOnTheCaseThatIsLeft(@Autowired WritingRemedy remedies, @Autowired GrantingRemedy granting) {
        var points = remedies.write(VERA, null, 0, new RemedyText("points", "Баллы", "300", "5000", "2", ""));
        granting.grant(MARIA, new NewGrant(id(2).value(), points, "4000", Reason.DEFECT, null, "Заслужили", "a"));
        assertThat(row(2).remedy()).isEqualTo(WaitsFor.WORD);

        merging.merge(OLEG, id(2), id(1), "Одна семья, один стул");
        assertThat(row(1).remedy()).isEqualTo(WaitsFor.WORD);
        assertThat(row(2).remedy()).isNull();

        parting.part(OLEG, merge());
        assertThat(row(1).remedy()).isNull();
        assertThat(row(2).remedy()).isEqualTo(WaitsFor.WORD);
    }

    private UUID merge() {
        return history(1).stream()
                .filter(CaseEvent.MergedIn.class::isInstance)
                .map(event -> ((CaseEvent.MergedIn) event).merge())
                .findFirst()
                .orElseThrow();
    }
}
