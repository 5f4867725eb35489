package dovod.conversations;

import static dovod.conversations.Chat.IGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.conversations.FakeCourier.Killed;
import dovod.conversations.FakeCourier.Mood;
import dovod.platform.Leases;
import dovod.platform.spi.AfterRestore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has a reply in their hands may die, be slow, or come back too late: it is never handed over twice. */
@DeskTest
@NullUnmarked
class OutboxLeaseTest {

    private static final Duration LEASE = Leases.LENGTH.plusSeconds(1);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration MINUTE = OutboxRules.BETWEEN_LOOKS;

    @Autowired
    Desk desk;

    @Autowired
    FakeCourier courier;

    @Autowired
    TestClock clock;

    @Autowired
    Leases leases;

    @Autowired
    List<AfterRestore> rooms;

    private ConversationId igor;

    @BeforeEach
    void igorHasWritten() {
        igor = desk.open(IGOR);
    }

    @Test
    void whatAKilledDeskHadHandedOverIsFoundHalfAMinuteLater() {
        courier.next(Mood.DIES_AFTER);
        var message = desk.send(igor, "Едет к вам");
        assertThatThrownBy(() -> desk.work()).isInstanceOf(Killed.class);

        desk.wait(Leases.LENGTH);
        assertThat(desk.passage(message)).isInstanceOf(Passage.Sending.class);
        desk.wait(Duration.ofSeconds(1));

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(courier.asked()).hasSize(1);
    }

    @Test
    void whatAKilledDeskHadNotHandedOverIsSentOnceItsHolderMustHaveGivenUp() {
        courier.next(Mood.DIES_BEFORE);
        desk.send(igor, "Едет к вам");
        assertThatThrownBy(() -> desk.work()).isInstanceOf(Killed.class);

        desk.wait(LEASE);
        desk.wait(MINUTE);
        desk.work();
        assertThat(courier.asked())
                .as("a holder that was only cut off may still deliver")
                .hasSize(1);
        desk.wait(MINUTE);
        desk.work();

        assertThat(courier.history(IGOR.id())).hasSize(1);
    }

    @Test
    void aSlowHolderThatIsAliveKeepsItsReply() {
        var message = desk.send(igor, "Медленно");
        courier.during(() -> {
            for (int n = 0; n < 12; n++) {
                clock.advance(TEN_SECONDS);
                leases.renew();
                desk.worker().turn();
            }
        });

        desk.work();

        assertThat(desk.passage(message)).isEqualTo(new Passage.Sent());
        assertThat(courier.asked()).hasSize(1);
    }

    @Test
    void aHolderThatLostItsLeaseDoesNotBeginToDeliver() {
        var stalled = new ArrayDeque<Runnable>();
        var message = desk.send(igor, "Не дважды");
        desk.worker(stalled::add).turn();
        desk.wait(LEASE);
        assertThat(desk.passage(message)).isInstanceOf(Passage.Unknown.class);

        stalled.forEach(Runnable::run);

        assertThat(courier.asked()).isEmpty();
        desk.wait(MINUTE);
        desk.wait(MINUTE);
        desk.work();
        assertThat(courier.history(IGOR.id())).hasSize(1);
    }

    @Test
    void aHolderThatStalledAndWasNotMissedGoesOn() {
        var stalled = new ArrayDeque<Runnable>();
        var message = desk.send(igor, "Задумался");
        desk.worker(stalled::add).turn();
        clock.advance(LEASE);

        stalled.forEach(Runnable::run);

        assertThat(desk.passage(message)).isEqualTo(new Passage.Sent());
        desk.wait(LEASE);
        assertThat(courier.asked()).hasSize(1);
    }

    @Test
    void whoeverComesBackTooLateSettlesNothing() {
        var message = desk.send(igor, "Поздно");
        courier.during(() -> {
            // While this one hangs it is not heard of; another looks and finds nothing, since nothing has gone out yet.
            clock.advance(LEASE);
            desk.worker().turn();
        });

        desk.worker().turn();

        assertThat(desk.passage(message)).as("not what the late one says").isInstanceOf(Passage.Unknown.class);
        desk.wait(MINUTE);
        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(courier.history(IGOR.id())).hasSize(1);
    }

    @Test
    void aLookerThatWasKilledIsFollowedByAnotherHalfAMinuteLater() {
        var message = desk.send(igor, "Ищем");
        desk.work();
        clock.advance(OutboxRules.BEFORE_LOOKING);
        desk.worker(claimed -> {}).turn();
        desk.work();
        assertThat(desk.passage(message)).isEqualTo(new Passage.Sent());

        desk.wait(LEASE);

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
    }

    @Test
    void afterABackupWhatHasLeftSinceIsFoundAndNotSentAgain() {
        courier.write(IGOR.id(), "Ушло после копии");
        desk.poll(IGOR);
        var message = desk.send(igor, "Ушло после копии");
        // The desk that was lost has sent it; the backup does not know.
        courier.write(IGOR.id(), "Ушло после копии");

        rooms.forEach(room -> room.restored(clock.instant()));
        desk.work();

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(courier.asked()).isEmpty();
    }

    @Test
    void afterABackupWhatNobodyFindsIsLeftToAPerson() {
        var waiting = desk.send(desk.open(new Chat("chat-other")), "Может быть, её забрали назад");
        courier.next(Mood.DIES_BEFORE);
        var sending = desk.send(igor, "Была в руках");
        assertThatThrownBy(() -> desk.worker().turn()).isInstanceOf(Killed.class);

        rooms.forEach(room -> room.restored(clock.instant()));
        courier.calm();
        for (int n = 0; n < 20; n++) {
            desk.wait(MINUTE);
        }

        assertThat(List.of(waiting, sending))
                .allSatisfy(message ->
                        assertThat(desk.passage(message)).isEqualTo(new Passage.NeedsPerson("not_found", null)));
        assertThat(courier.history(IGOR.id())).isEmpty();
    }
}
