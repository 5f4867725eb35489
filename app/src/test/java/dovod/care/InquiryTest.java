package dovod.care;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.VERA;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.care.AnsweringInquiry.NewAnswer;
import dovod.care.AskingProduction.NewInquiry;
import dovod.cases.WaitingOn;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.knowledge.Macros;
import dovod.people.SettingTeam;
import dovod.people.TeamDraft;
import dovod.people.Teams;
import dovod.platform.files.Files;
import dovod.sla.Calendars;
import dovod.sla.ClockFace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One question to production: somebody is waited for, by name and by a time. */
class InquiryTest extends CareStory {

    private static final String QUESTION = "Отверстия просверлены верно или это брак?";

    @LocalServerPort
    int port;

    @Autowired
    AskingProduction asking;

    @Autowired
    AnsweringInquiry answering;

    @Autowired
    Inquiries inquiries;

    @Autowired
    MakingKnowledge making;

    @Autowired
    Macros macros;

    @Autowired
    SettingTeam settingTeam;

    @Autowired
    Teams teams;

    @Autowired
    Calendars calendars;

    @Autowired
    Files store;

    @BeforeEach
    void marinaAsksAboutTheHoles() {
        writes("Марина", "Отверстия в нашем стуле правильные или это брак?", "https://cdn.example/stul.png");
    }

    @Test
    void theCaseWaitsForProductionUntilItAnswers() {
        var inquiry = ask(PYOTR.personId(), null, null);

        assertThat(stage(1)).isEqualTo(Stage.Name.CONSULTATION);
        assertThat(file(1).row().waitingOn()).isEqualTo(WaitingOn.PRODUCTION);
        assertThat(file(1).clocks()).extracting(ClockFace::state).contains(ClockFace.State.PAUSED);
        assertThat(inquiries.waitingFor(PYOTR)).extracting(Inquiry::id).containsExactly(inquiry);
        assertThat(inquiries.waitingFor(ZOYA)).isEmpty();
        assertThat(care(1).missing()).extracting(Missing::code).contains("care_inquiry_open");

        answering.answer(PYOTR, inquiry, new NewAnswer("assembly", "Футорки идут в нижний ряд", List.of()));

        assertThat(file(1).row().waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(file(1).clocks()).extracting(ClockFace::state).doesNotContain(ClockFace.State.PAUSED);
        assertThat(inquiries.countWaitingFor(PYOTR)).isZero();
        var answer = Objects.requireNonNull(care(1).inquiries().getFirst().answer());
        assertThat(answer.verdict()).isEqualTo(Fault.ASSEMBLY);
        assertThat(care(1).missing()).extracting(Missing::code).containsExactly("care_no_fault");
    }

    @Test
    void theCaseWaitsUntilTheLastQuestionIsAnswered() {
        var first = ask(PYOTR.personId(), null, null);
        var second = ask(OLEG.personId(), null, null);
        answering.answer(PYOTR, first, new NewAnswer("", "Верно", List.of()));
        assertThat(file(1).row().waitingOn()).isEqualTo(WaitingOn.PRODUCTION);
        answering.withdraw(MARIA, second, "Пётр уже ответил");
        assertThat(file(1).row().waitingOn()).isEqualTo(WaitingOn.US);
    }

    @Test
    void aGroupAnswersThroughAnyOfIts() {
        settingTeam.set(VERA, null, new TeamDraft("Технологи", calendars.standard(OLKHA), List.of(PYOTR.personId())));
        var group = teams.all(OLKHA).getFirst().id();
        var inquiry = ask(null, group, null);

        assertThat(inquiries.waitingFor(PYOTR)).hasSize(1);
        var note = store.keep(PYOTR, "ответ.txt", new ByteArrayInputStream("Верно".getBytes(StandardCharsets.UTF_8)));
        answering.answer(PYOTR, inquiry, new NewAnswer("", "", List.of(note.id())));
        assertThat(inquiries.answered(MARIA, "")).hasSize(1);
    }

    @Test
    void whoeverIsLateIsRemindedPassedOverAndToldOn() {
        var inquiry = ask(PYOTR.personId(), null, OLEG.personId());
        passes(Duration.ofHours(5));
        assertThat(inquiries.one(MARIA, inquiry).reminder().remindedAt()).isEqualTo(clock.instant());
        assertThat(inquiries.waitingFor(PYOTR)).hasSize(1);
        assertThat(alarm(PYOTR)).contains("1 вопрос ждёт вас, срок близко");
        assertThat(alarm(OLEG)).doesNotContain("ждёт вас");

        passes(Duration.ofHours(4));
        assertThat(alarm(PYOTR)).doesNotContain("ждёт вас");
        assertThat(alarm(OLEG)).contains("1 вопрос ждёт вас, срок близко");
        assertThat(inquiries.one(MARIA, inquiry).reminder().deputedAt()).isEqualTo(clock.instant());
        assertThat(inquiries.waitingFor(PYOTR)).isEmpty();
        assertThat(inquiries.waitingFor(OLEG)).hasSize(1);
        assertThat(inquiries.waitingFor(VERA)).isEmpty();
        assertThat(file(1).row().waitingOn()).isEqualTo(WaitingOn.PRODUCTION);

        passes(Duration.ofHours(5));
        assertThat(inquiries.one(MARIA, inquiry).reminder().escalatedAt()).isEqualTo(clock.instant());
        assertThat(inquiries.waitingFor(VERA)).hasSize(1);
        assertThat(alarm(VERA)).contains("срок прошёл");
        assertThat(file(1).row().waitingOn()).isEqualTo(WaitingOn.US);
    }

    @Test
    void whatWasAnsweredInTimeIsNeverRemindedOf() {
        var inquiry = ask(PYOTR.personId(), null, OLEG.personId());
        answering.answer(PYOTR, inquiry, new NewAnswer("production", "", List.of()));
        passes(Duration.ofDays(2));

        assertThat(inquiries.one(MARIA, inquiry).reminder()).isEqualTo(Inquiry.Reminders.NONE);
    }

    @Test
    void onlyThoseWhoAreAskedAnswerAndOnlyOnce() {
        var inquiry = ask(PYOTR.personId(), null, null);
        var answer = new NewAnswer("", "Верно", List.of());

        assertThat(refusals(() -> answering.answer(ZOYA, inquiry, answer))).containsExactly("care_not_yours");
        assertThatThrownBy(() -> answering.answer(BORIS, inquiry, answer)).isInstanceOf(NotFound.class);
        assertThat(refusals(() -> answering.answer(PYOTR, inquiry, new NewAnswer("", " ", List.of()))))
                .containsExactly("care_answer_needed");
        answering.answer(PYOTR, inquiry, answer);
        assertThat(refusals(() -> answering.answer(PYOTR, inquiry, answer))).containsExactly("care_answered");
        assertThat(refusals(() -> answering.withdraw(MARIA, inquiry, "так"))).containsExactly("care_answered");
    }

    @Test
    void aQuestionHasAnAddresseeAndATime() {
        assertThat(refusals(() -> ask(null, null, null))).containsExactly("care_nobody_such");
        assertThat(refusals(() -> ask(BORIS.personId(), null, null))).containsExactly("care_nobody_such");
        assertThat(refusals(() -> ask(PYOTR.personId(), null, PYOTR.personId())))
                .containsExactly("care_nobody_such");
        assertThat(refusals(() -> ask(PYOTR.personId(), Duration.ofHours(-1)))).containsExactly("care_due_past");
        assertThat(refusals(() -> ask(PYOTR.personId(), Duration.ofDays(31)))).containsExactly("care_due_far");
        assertThat(care(1).begun()).isFalse();
    }

    @Test
    void answersAreFoundAndBecomeKnowledge() {
        var inquiry = ask(PYOTR.personId(), null, null);
        assertThat(inquiries.answered(MARIA, "футорка")).isEmpty();
        answering.answer(PYOTR, inquiry, new NewAnswer("", "Футорки вкручивают в нижний ряд", List.of()));

        assertThat(inquiries.answered(MARIA, "футорка в ряду"))
                .extracting(Inquiry::id)
                .containsExactly(inquiry);
        assertThat(inquiries.answered(MARIA, "столешница")).isEmpty();

        var macro = making.make(OLEG, inquiry, "Футорки", "Вкрутите футорки в нижний ряд.");
        assertThat(macros.one(MARIA, macro).body()).isEqualTo("Вкрутите футорки в нижний ряд.");
        assertThat(refusals(() -> making.make(OLEG, inquiry, "Ещё раз", "То же")))
                .containsExactly("care_known");
    }

    /** What every page of theirs says above all. */
    private String alarm(Actor person) {
        return Visitor.of(person, port).get("/alarms").body();
    }

    private UUID ask(@Nullable UUID person, @Nullable UUID team, @Nullable UUID deputy) {
        return ask(person, team, deputy, Duration.ofHours(8));
    }

    private UUID ask(UUID person, Duration within) {
        return ask(person, null, null, within);
    }

    private UUID ask(@Nullable UUID person, @Nullable UUID team, @Nullable UUID deputy, Duration within) {
        return asking.ask(
                MARIA,
                id(1),
                new NewInquiry(
                        QUESTION,
                        person,
                        team,
                        deputy,
                        clock.instant().plus(within),
                        "",
                        List.of(care(1).given().shown().getFirst().key()),
                        List.of()));
    }
}
