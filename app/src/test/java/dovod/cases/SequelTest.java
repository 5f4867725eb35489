package dovod.cases;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.TestClock;
import dovod.conversations.MessageId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Send and close, send and snooze: what follows a reply follows once it has left, and only where it may. */
class SequelTest extends CaseStory {

    private static final Sequel CLOSING = new Sequel.Closing();

    @Autowired
    PlanningSequel planning;

    private MessageId reply;

    @BeforeEach
    void igorIsAnswered() {
        letters.writes(igor, "Где подарок?");
        clock.advance(Duration.ofMinutes(5));
        reply = letters.queues(MARIA, igor, "Он уже у вас в пункте выдачи");
    }

    @Test
    void theCaseClosesWhenTheReplyHasLeftAndNotBefore() {
        planning.plan(MARIA, id(1), reply, CLOSING);
        assertThat(row(1).closedAt()).isNull();

        letters.sent(MARIA, igor, reply, "Он уже у вас в пункте выдачи");

        assertThat(row(1).closedAt()).isEqualTo(clock.instant());
        assertThat(file(1).closedBy()).isEqualTo(new PersonName(MARIA.personId(), MARIA.name()));
        assertThat(file(1).clocks()).noneMatch(face -> face.state() == dovod.sla.ClockFace.State.RUNNING);
    }

    @Test
    void aReplyThatHasLeftAlreadyIsFollowedAtOnce() {
        letters.sent(MARIA, igor, reply, "Он уже у вас в пункте выдачи");

        planning.plan(MARIA, id(1), reply, CLOSING);

        assertThat(row(1).closedAt()).isNotNull();
    }

    @Test
    void anotherChatThatWaitsIsForeseen() {
        letters.writes(igor.inAnotherChat(null), "И ещё вопрос");

        assertRefused("still_unanswered", () -> planning.plan(MARIA, id(1), reply, CLOSING));

        letters.sent(MARIA, igor, reply, "Он уже у вас в пункте выдачи");
        assertThat(row(1).closedAt()).isNull();
        assertThat(history(1)).noneMatch(CaseEvent.StayedOpen.class::isInstance);
    }

    @Test
    void aCaseThatWaitsForProductionClosesWithAWordOnly(@Autowired ChangingWait changing) {
        changing.wait(MARIA, id(1), WaitingOn.PRODUCTION, "спросили технолога");

        assertRefused("closing_needs_why", () -> planning.plan(MARIA, id(1), reply, CLOSING));
    }

    @Test
    void whatTheBuyerWritesMeanwhileKeepsTheCaseOpenAndIsSaid() {
        planning.plan(MARIA, id(1), reply, CLOSING);
        clock.advance(Duration.ofSeconds(2));
        letters.writes(igor, "Там его нет");

        clock.advance(Duration.ofSeconds(3));
        letters.sent(MARIA, igor, reply, "Он уже у вас в пункте выдачи");

        assertThat(row(1).closedAt()).isNull();
        assertThat(history(1)).contains(new CaseEvent.StayedOpen("still_unanswered", 1));
    }

    @Test
    void aReplyTakenBackTakesItsWishAlong() {
        planning.plan(MARIA, id(1), reply, CLOSING);
        letters.withdrawn(igor, reply);

        letters.answers(MARIA, igor, "Выясняем");

        assertThat(row(1).closedAt()).isNull();
    }

    @Test
    void aReplyThatFailsClosesNothing() {
        planning.plan(MARIA, id(1), reply, CLOSING);
        letters.failed(igor, reply);

        letters.sent(MARIA, igor, reply, "Он уже у вас в пункте выдачи");

        assertThat(row(1).closedAt()).isNull();
    }

    @Test
    void theCaseSleepsOnceTheReplyHasLeftAndAReplyWakesIt() {
        var until = TestClock.START.plus(Duration.ofDays(1));
        planning.plan(OLEG, id(1), reply, new Sequel.PuttingOff(until, "ждём"));
        assertThat(row(1).snoozedUntil()).isNull();

        letters.sent(MARIA, igor, reply, "Он уже у вас в пункте выдачи");
        assertThat(row(1).snoozedUntil()).isEqualTo(until);
        assertThat(history(1)).contains(new CaseEvent.Snoozed(until, "ждём", true));

        clock.advance(Duration.ofMinutes(1));
        letters.writes(igor, "Спасибо");
        assertThat(row(1).snoozedUntil()).isNull();
    }

    @Test
    void thePastIsNoTimeToPutOffTo() {
        var past = clock.instant().minusSeconds(1);

        assertRefused("snooze_past", () -> planning.plan(MARIA, id(1), reply, new Sequel.PuttingOff(past, "ждём")));
    }
}
