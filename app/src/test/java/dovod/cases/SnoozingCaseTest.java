package dovod.cases;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SnoozingCaseTest extends CaseStory {

    @Autowired
    private SnoozingCase snoozing;

    @Autowired
    private WakingCase waking;

    @Autowired
    private SweepingCases sweeping;

    @BeforeEach
    void igorHasHisAnswer() {
        letters.writes(igor, "Что случилось?");
        letters.answers(MARIA, igor, "Вот что");
    }

    @Test
    void aSnoozedCaseIsOutOfSightUntilItsTime() {
        snooze(Duration.ofDays(2), true);
        assertThat(numbers(View.WAITING_BUYER)).isEmpty();
        assertThat(numbers(View.SNOOZED)).containsExactly(1L);
        assertThat(numbers(View.ALL)).containsExactly(1L);
        assertThat(row(1).snoozeReason()).isEqualTo("Ждём посылку");

        clock.advance(Duration.ofDays(2));
        sweeping.sweep(OLKHA);
        assertThat(numbers(View.WAITING_BUYER)).containsExactly(1L);
        assertThat(history(1)).contains(new CaseEvent.Woke(CaseEvent.Cause.TIME));
    }

    @Test
    void aReplyWakesItIfWished() {
        snooze(Duration.ofDays(2), true);
        letters.writes(igor, "Пришла");

        assertThat(numbers(View.WAITING_US)).containsExactly(1L);
    }

    @Test
    void aReplyLetsItSleepOtherwiseUntilItIsDue() {
        snooze(Duration.ofDays(5), false);
        letters.writes(igor, "Ок");
        assertThat(numbers(View.SNOOZED)).containsExactly(1L);

        clock.advance(Duration.ofDays(1));
        sweeping.sweep(OLKHA);
        assertThat(numbers(View.OVERDUE)).containsExactly(1L);
        assertThat(history(1)).contains(new CaseEvent.Woke(CaseEvent.Cause.DUE));
    }

    @Test
    void somebodyMayWakeIt() {
        snooze(Duration.ofDays(2), true);
        waking.wake(MARIA, id(1));

        assertThat(numbers(View.WAITING_BUYER)).containsExactly(1L);
    }

    @Test
    void needsADateToComeAndAReason() {
        assertRefused("snooze_past", () -> snooze(Duration.ZERO, true));
        assertRefused("snooze_too_long", () -> snooze(Duration.ofDays(400), true));
        assertRefused(
                "reason_needed",
                () -> snoozing.snooze(MARIA, id(1), new Snooze(clock.instant().plusSeconds(60), "", true)));
    }

    @Test
    void whatIsOverdueIsMarkedOnceAndSaidWhenItWasDue() {
        letters.writes(igor, "И ещё");
        var due = Objects.requireNonNull(row(1).dueAt());
        clock.advance(Duration.ofDays(3));
        sweeping.sweep(OLKHA);
        sweeping.sweep(OLKHA);

        assertThat(row(1).overdue()).isTrue();
        assertThat(history(1))
                .filteredOn(CaseEvent.Overdue.class::isInstance)
                .containsExactly(new CaseEvent.Overdue(due));
        letters.answers(MARIA, igor, "Простите");
        assertThat(row(1).overdue()).isFalse();
        assertThat(numbers(View.OVERDUE)).isEmpty();
    }

    private void snooze(Duration by, boolean wakeOnReply) {
        snoozing.snooze(MARIA, id(1), new Snooze(clock.instant().plus(by), "Ждём посылку", wakeOnReply));
    }
}
