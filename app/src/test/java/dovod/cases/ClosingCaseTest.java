package dovod.cases;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.TestClock;
import dovod.kernel.NotFound;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promise 1: an answer is an answer. */
class ClosingCaseTest extends CaseStory {

    @Autowired
    private ClosingCase closing;

    @Autowired
    private DecliningReply declining;

    @Autowired
    private ReopeningCase reopening;

    @Autowired
    private ChangingWait waiting;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void doesNotCloseWhileAMessageStandsUnanswered() {
        letters.writes(igor, "Что случилось?");

        assertRefused("still_unanswered", () -> closing.close(MARIA, id(1), "надоело"));
        assertThat(files.stillOpen(MARIA, id(1))).containsExactly(new OpenMessage(igor.chat(), TestClock.START));
    }

    @Test
    void closesWithoutAWordWhenItWaitsForTheBuyer() {
        letters.writes(igor, "Что случилось?");
        letters.answers(MARIA, igor, "Вот что");
        closing.close(MARIA, id(1), null);

        assertThat(row(1).closedAt()).isEqualTo(clock.instant());
        assertThat(file(1).closedBy()).isEqualTo(new PersonName(MARIA.personId(), MARIA.name()));
        assertThat(numbers(View.CLOSED)).containsExactly(1L);
        assertThat(numbers(View.ALL)).isEmpty();
        assertRefused("already_closed", () -> closing.close(MARIA, id(1), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "PRODUCTION", "MARKETPLACE"})
    void needsAReasonWhileItWaitsForAnybodyElse(String on) {
        letters.writes(igor, "Что случилось?");
        letters.answers(MARIA, igor, "Вот что");
        waiting.wait(MARIA, id(1), WaitingOn.valueOf(on), "спросили технолога");

        assertRefused("why_needed", () -> closing.close(MARIA, id(1), "  "));
        closing.close(MARIA, id(1), "Покупатель передумал");
        assertThat(file(1).closedWhy()).isEqualTo("Покупатель передумал");
    }

    @Test
    void aMessageMayBeDeclinedWithAReasonAndThatIsRecorded() {
        letters.writes(igor, "Спасибо");

        assertRefused("reason_needed", () -> declining.decline(MARIA, id(1), " "));
        declining.decline(MARIA, id(1), "Благодарность");
        assertThat(row(1).unansweredSince()).isNull();
        assertThat(row(1).dueAt()).isNull();
        assertThat(history(1)).contains(new CaseEvent.Declined("Благодарность", 1));
        closing.close(MARIA, id(1), null);
        assertRefused("nothing_open", () -> declining.decline(MARIA, id(1), "Ещё раз"));
    }

    @Test
    void opensAgainWithAReason() {
        letters.writes(igor, "Спасибо");
        declining.decline(MARIA, id(1), "Благодарность");
        closing.close(MARIA, id(1), null);

        assertRefused("reason_needed", () -> reopening.reopen(MARIA, id(1), ""));
        reopening.reopen(MARIA, id(1), "Забыли про бонус");
        assertThat(row(1).closedAt()).isNull();
        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.US);
        assertRefused("not_closed", () -> reopening.reopen(MARIA, id(1), "Ещё"));
    }

    /** Whatever the code may come to do: the database refuses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed_at = now(), closed_by = gen_random_uuid(), closed_why = 'x'",
                "closed_at = now(), unanswered_since = NULL",
                "closed_at = now(), unanswered_since = NULL, closed_by = gen_random_uuid()",
                "closed_at = now(), unanswered_since = NULL, waiting_on = 'buyer'",
                "closed_at = now(), unanswered_since = NULL, waiting_on = 'buyer', closing_notice_at = now() + interval '1 s'",
                "snoozed_until = now()"
            })
    void theDatabaseHoldsThePromiseToo(String change) {
        letters.writes(igor, "Что случилось?");

        assertThatThrownBy(() -> tenancy.run(
                        OLKHA,
                        () -> jdbc.sql("UPDATE cases.case_file SET " + change + " WHERE tenant_id = 1")
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void isNotForExpertsNorForStrangers() {
        letters.writes(igor, "Что случилось?");
        var theirs = id(1);

        assertRefused("not_allowed", () -> closing.close(PYOTR, theirs, null));
        assertThatThrownBy(() -> closing.close(BORIS, theirs, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.open(BORIS, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.open(BORIS, theirs)).isInstanceOf(NotFound.class);
    }

    @Test
    void waitingForTheBuyerNeedsEverythingAnswered() {
        letters.writes(igor, "Что случилось?");

        assertRefused("still_unanswered", () -> waiting.wait(MARIA, id(1), WaitingOn.BUYER, ""));
        assertRefused("why_needed", () -> waiting.wait(MARIA, id(1), WaitingOn.PRODUCTION, ""));
    }

    @Test
    void ourClockStandsStillWhileProductionThinksAndTheirsRunsOn() {
        clock.set(Instant.parse("2026-11-23T07:00:00Z"));
        letters.writes(igor, "Что случилось?");
        clock.advance(Duration.ofHours(1));
        waiting.wait(MARIA, id(1), WaitingOn.PRODUCTION, "Пётр смотрит чертёж");
        assertThat(row(1).dueAt()).isEqualTo("2026-11-24T07:00:00Z");
        assertThat(numbers(View.WAITING_OTHERS)).containsExactly(1L);

        clock.advance(Duration.ofHours(3));
        waiting.wait(MARIA, id(1), WaitingOn.US, "");
        assertThat(row(1).dueAt()).isEqualTo("2026-11-23T12:00:00Z");
    }
}
