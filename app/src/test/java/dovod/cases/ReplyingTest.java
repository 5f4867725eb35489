package dovod.cases;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.TestClock;
import dovod.sla.ClockFace;
import dovod.sla.ClockKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the fate of our replies does to a case. */
class ReplyingTest extends CaseStory {

    /** Monday, ten in the morning in Moscow. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void aReplyMeetsTheClocksAndPassesTheTurn() {
        clock.set(MONDAY);
        letters.writes(igor, "Что случилось?");
        clock.advance(Duration.ofHours(1));
        letters.answers(MARIA, igor, "Разбираемся");

        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.BUYER);
        assertThat(row(1).unansweredSince()).isNull();
        assertThat(row(1).dueAt()).isNull();
        assertThat(row(1).lastLine()).isEqualTo("Разбираемся");
        assertThat(file(1).clocks()).hasSize(3).extracting(ClockFace::state).containsOnly(ClockFace.State.MET);
    }

    @Test
    void whoeverAnswersFirstOwnsIt() {
        letters.writes(igor, "Что случилось?");
        letters.answers(ZOYA, igor, "Сейчас посмотрю");
        letters.answers(MARIA, igor, "И я");

        assertThat(row(1).owner()).isEqualTo(new PersonName(ZOYA.personId(), ZOYA.name()));
    }

    @Test
    void theFirstReplyAndTheNextHaveClocksOfTheirOwn() {
        clock.set(MONDAY);
        letters.writes(igor, "Раз");
        letters.answers(MARIA, igor, "Ответ");
        clock.advance(Duration.ofMinutes(10));
        letters.writes(igor, "Два");

        assertThat(file(1).clocks())
                .filteredOn(face -> face.kind() != ClockKind.MARKETPLACE)
                .extracting(ClockFace::kind)
                .containsExactly(ClockKind.FIRST_REPLY, ClockKind.NEXT_REPLY);
        assertThat(row(1).dueAt()).isEqualTo(MONDAY.plus(Duration.ofMinutes(250)));
    }

    @Test
    void aReopenedCaseOwesAFirstReplyAgain(@Autowired ClosingCase closing) {
        clock.set(MONDAY);
        letters.writes(igor, "Раз");
        letters.answers(MARIA, igor, "Ответ");
        closing.close(MARIA, id(1), null);
        clock.advance(Duration.ofDays(1));
        letters.writes(igor, "Снова");

        assertThat(file(1).clocks())
                .filteredOn(face -> face.kind() == ClockKind.FIRST_REPLY)
                .extracting(ClockFace::state)
                .containsExactly(ClockFace.State.MET, ClockFace.State.RUNNING);
    }

    @Test
    void whatArrivesWhileAReplyIsOnItsWayStaysOpen() {
        clock.set(MONDAY);
        letters.writes(igor, "Раз");
        var reply = letters.queues(MARIA, igor, "Ответ на раз");
        clock.advance(Duration.ofSeconds(3));
        var newer = clock.instant();
        letters.writes(igor, "Два");
        clock.advance(Duration.ofSeconds(2));
        letters.sent(MARIA, igor, reply, "Ответ на раз");

        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(row(1).unansweredSince()).isEqualTo(newer);
        assertThat(row(1).dueAt()).isEqualTo(newer.plus(Duration.ofHours(4)));
    }

    @Test
    void aSecondReplyWithdrawnLeavesTheFirstOnesWork() {
        letters.writes(igor, "Раз");
        var first = letters.queues(MARIA, igor, "Ответ");
        var second = letters.queues(MARIA, igor, "И ещё");
        letters.sent(MARIA, igor, first, "Ответ");
        letters.withdrawn(igor, second);

        assertThat(row(1).unansweredSince()).isNull();
        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.BUYER);
    }

    @Test
    void aReplyThatSeesTheNewerMessageAnswersIt() {
        letters.writes(igor, "Раз");
        var first = letters.queues(MARIA, igor, "Ответ на раз");
        letters.writes(igor, "Два");
        var second = letters.queues(MARIA, igor, "Ответ на два");
        letters.sent(MARIA, igor, first, "Ответ на раз");
        assertThat(row(1).unansweredSince()).isNotNull();
        letters.sent(MARIA, igor, second, "Ответ на два");

        assertThat(row(1).unansweredSince()).isNull();
    }

    @Test
    void aWithdrawnReplyIsAsIfNeverWritten() {
        letters.writes(igor, "Раз");
        letters.withdrawn(igor, letters.queues(MARIA, igor, "Поспешила"));

        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(row(1).owner()).isNull();
    }

    @Test
    void aFailedReplyComesBackToUs() {
        letters.writes(igor, "Раз");
        var reply = letters.answers(MARIA, igor, "Ответ");
        clock.advance(Duration.ofMinutes(1));
        letters.failed(igor, reply);

        assertThat(row(1).trouble()).isEqualTo(Trouble.FAILED);
        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(row(1).unansweredSince()).isEqualTo(TestClock.START);
        assertThat(row(1).dueAt()).isNotNull();
        assertThat(history(1)).hasAtLeastOneElementOfType(CaseEvent.ReplyFailed.class);
    }

    @Test
    void anAcceptedReplyCannotFailAnyMore() {
        letters.writes(igor, "Раз");
        var reply = letters.answers(MARIA, igor, "Ответ");
        letters.unknown(igor, reply);
        assertThat(row(1).trouble()).isEqualTo(Trouble.UNKNOWN);
        letters.accepted(igor, reply);

        assertThat(row(1).trouble()).isNull();
        assertThat(row(1).unansweredSince()).isNull();
    }

    @Test
    void answeringOneChatDoesNotSettleTheOther() {
        var other = igor.inAnotherChat(null);
        letters.writes(igor, "В одном чате");
        clock.advance(Duration.ofMinutes(1));
        letters.writes(other, "В другом чате");
        letters.answers(MARIA, igor, "Ответ в одном");

        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(row(1).unansweredSince()).isEqualTo(clock.instant());
        letters.answers(MARIA, other, "Ответ в другом");
        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.BUYER);
    }
}
