package dovod.conversations;

import static dovod.conversations.Chat.IGOR;
import static dovod.conversations.SendingReplyTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.conversations.FakeCourier.Mood;
import dovod.conversations.spi.Ability;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.platform.files.Files;
import io.micrometer.core.instrument.MeterRegistry;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reply's way out, with everything that can happen to it. */
@DeskTest
class OutboxTest {

    private static final Duration LOOK = OutboxRules.BEFORE_LOOKING;
    private static final Duration MINUTE = OutboxRules.BETWEEN_LOOKS;

    @Autowired
    Desk desk;

    @Autowired
    FakeCourier courier;

    @Autowired
    TestClock clock;

    @Autowired
    Events events;

    @Autowired
    SendingReply sending;

    @Autowired
    SendingAgain again;

    @Autowired
    WithdrawingReply withdrawing;

    @Autowired
    MarkingSentByHand marking;

    @Autowired
    SavingDraft saving;

    @Autowired
    Files files;

    @Autowired
    MeterRegistry metrics;

    private ConversationId igor;

    @BeforeEach
    void igorHasWritten() {
        igor = desk.open(IGOR);
    }

    @Test
    void aReplyIsSentOnceAndAcceptedOnlyByTheHistory() {
        var message = desk.send(igor, "Едет к вам");

        desk.work();
        assertThat(desk.passage(message)).isEqualTo(new Passage.Sent());
        assertThat(events.names()).endsWith("ReplyQueued", "ReplySent");

        desk.poll(IGOR);
        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        desk.poll(IGOR);
        desk.wait(Duration.ofHours(1));
        assertThat(courier.history(IGOR.id())).hasSize(1);
        assertThat(desk.window(igor).lines()).hasSize(2);
        assertThat(events.names()).containsExactly("MessagesArrived", "ReplyQueued", "ReplySent", "ReplyAccepted");
    }

    @Test
    void aTakenReplyIsFoundByLookingToo() {
        var message = desk.send(igor, "Едет к вам");
        desk.work();

        desk.wait(LOOK);

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        desk.poll(IGOR);
        assertThat(desk.window(igor).lines())
                .as("and a poll makes no second message of it")
                .hasSize(2);
    }

    @Test
    void aRefusalIsFinalAndSaysWhy() {
        courier.next(Mood.DECLINES);
        var message = desk.send(igor, "Поздно");

        desk.work();
        desk.wait(Duration.ofDays(2));

        assertThat(desk.passage(message)).isEqualTo(new Passage.Failed("window_closed", "48 hours are over"));
        assertThat(courier.asked()).hasSize(1);
        assertThat(events.of(ConversationEvent.ReplyFailed.class))
                .extracting(ConversationEvent.ReplyFailed::code)
                .containsExactly("window_closed");
    }

    @Test
    void notNowIsTriedAgainAfterThePause() {
        courier.next(Mood.NOT_NOW, Mood.NOT_NOW);
        var message = desk.send(igor, "Терпение");

        desk.work();
        assertThat(desk.passage(message)).satisfies(passage -> {
            assertThat(passage).isInstanceOf(Passage.Queued.class);
            assertThat(((Passage.Queued) passage).withdrawable()).isFalse();
            assertThat(((Passage.Queued) passage).words()).isEqualTo("too many requests");
        });
        desk.wait(Duration.ofSeconds(29));
        assertThat(courier.asked()).hasSize(1);
        desk.wait(Duration.ofMinutes(11));
        desk.wait(Duration.ofMinutes(11));

        assertThat(courier.asked()).hasSize(3);
        assertThat(desk.passage(message)).isEqualTo(new Passage.Sent());
    }

    @Test
    void aDayOfNotNowIsEnough() {
        IntStream.range(0, 300).forEach(n -> courier.next(Mood.NOT_NOW));
        var message = desk.send(igor, "Никогда");

        for (int n = 0; n < 200; n++) {
            desk.wait(Duration.ofMinutes(11));
        }

        assertThat(desk.passage(message)).isEqualTo(new Passage.Failed("gave_up", "too many requests"));
    }

    @Test
    void anAnswerLostAfterTheFactIsLookedUpNotRepeated() {
        courier.next(Mood.CUT_AFTER);
        var message = desk.send(igor, "Один раз");

        desk.work();
        assertThat(desk.passage(message)).isInstanceOf(Passage.Unknown.class);
        desk.wait(LOOK.minusSeconds(1));
        assertThat(desk.passage(message)).isInstanceOf(Passage.Unknown.class);
        desk.wait(Duration.ofSeconds(1));

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(courier.asked()).hasSize(1);
        assertThat(events.names())
                .containsExactly("MessagesArrived", "ReplyQueued", "ReplyUnknown", "ReplySent", "ReplyAccepted");
    }

    @Test
    void aBrokenClientCountsAsUnknown() {
        courier.next(Mood.BREAKS_AFTER);
        var message = desk.send(igor, "Один раз");

        desk.work();
        desk.wait(LOOK);

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(courier.history(IGOR.id())).hasSize(1);
    }

    @Test
    void whatIsNotThereTwiceIsSentOnceMore() {
        courier.next(Mood.CUT_BEFORE);
        var message = desk.send(igor, "Должно дойти");

        desk.work();
        desk.wait(LOOK);
        assertThat(desk.passage(message)).isInstanceOf(Passage.Unknown.class);
        desk.wait(MINUTE.minusSeconds(1));
        assertThat(courier.asked()).hasSize(1);
        desk.wait(Duration.ofSeconds(1));
        desk.work();

        assertThat(courier.asked()).hasSize(2);
        assertThat(courier.history(IGOR.id())).hasSize(1);
        assertThat(desk.passage(message)).isEqualTo(new Passage.Sent());
    }

    @Test
    void whatIsLostTwiceIsLeftToAPerson() {
        courier.next(Mood.CUT_BEFORE, Mood.CUT_BEFORE);
        var message = desk.send(igor, "Чёрная дыра");

        for (int n = 0; n < 20; n++) {
            desk.wait(MINUTE);
        }

        assertThat(desk.passage(message)).isEqualTo(new Passage.NeedsPerson("not_found", "connection reset"));
        assertThat(courier.asked()).hasSize(2);
        assertThat(events.of(ConversationEvent.ReplyFailed.class))
                .extracting(ConversationEvent.ReplyFailed::code)
                .containsExactly("needs_person");
    }

    @Test
    void aRequestThatTakesEffectLateIsFoundBeforeItIsRepeated() {
        courier.next(Mood.LATE);
        var message = desk.send(igor, "Опоздавшее");
        desk.work();
        desk.wait(LOOK);

        courier.lateEffects();
        desk.wait(MINUTE);

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(courier.history(IGOR.id())).hasSize(1);
    }

    @Test
    void anEffectThatComesBetweenTheLastLookAndTheSecondTryIsRecognisedByAPoll() {
        courier.next(Mood.LATE, Mood.NOT_NOW);
        var message = desk.send(igor, "В последний миг");
        desk.work();
        desk.wait(LOOK);
        desk.wait(MINUTE);
        desk.work();
        assertThat(desk.passage(message)).as("queued once more").isInstanceOf(Passage.Queued.class);

        courier.lateEffects();
        desk.poll(IGOR);
        desk.wait(Duration.ofHours(1));

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(courier.history(IGOR.id())).hasSize(1);
    }

    @Test
    void aClosedHistoryIsWaitedForADay() {
        courier.next(Mood.CUT_AFTER);
        courier.historyOpen(false);
        var message = desk.send(igor, "Не видно");
        desk.work();

        desk.wait(Duration.ofHours(23));
        assertThat(desk.passage(message)).isInstanceOf(Passage.Unknown.class);
        desk.wait(Duration.ofHours(2));

        assertThat(desk.passage(message)).isEqualTo(new Passage.NeedsPerson("cannot_look", "503"));
        assertThat(courier.asked()).hasSize(1);
    }

    @Test
    void aTakenReplyThatNeverShowsIsAPersonsMatter() {
        var message = desk.send(igor, "Съедено модерацией");
        desk.work();
        courier.forget();

        for (int n = 0; n < 30; n++) {
            desk.wait(Duration.ofHours(1));
        }

        assertThat(desk.passage(message)).isEqualTo(new Passage.NeedsPerson("never_seen", null));
    }

    @Test
    void equalTextsAreToldApartByCounting() {
        courier.next(Mood.CUT_AFTER, Mood.CUT_BEFORE);
        var first = desk.send(igor, "Да");
        desk.work();
        desk.wait(LOOK);
        var second = desk.send(igor, "Да");
        desk.work();
        assertThat(desk.passage(first)).isInstanceOf(Passage.Accepted.class);

        desk.wait(LOOK);
        assertThat(desk.passage(second)).as("the one there is the first one's").isInstanceOf(Passage.Unknown.class);
        desk.wait(MINUTE);
        desk.work();
        desk.poll(IGOR);

        assertThat(courier.history(IGOR.id())).hasSize(2);
        assertThat(desk.passage(second)).isInstanceOf(Passage.Accepted.class);
        assertThat(desk.window(igor).lines()).hasSize(3);
    }

    @Test
    void oneIsInFlightPerThreadAndTheOrderIsKept() {
        courier.next(Mood.NOT_NOW);
        desk.send(igor, "первое");
        desk.send(igor, "второе");
        desk.send(igor, "третье");

        desk.work();
        assertThat(courier.asked()).as("nothing overtakes").containsExactly("первое");
        desk.wait(Duration.ofMinutes(11));
        desk.work();

        assertThat(courier.history(IGOR.id()))
                .extracting(FakeCourier.Entry::text)
                .containsExactly("первое", "второе", "третье");
    }

    @Test
    void whileOneIsUnknownTheNextWaits() {
        courier.next(Mood.CUT_BEFORE);
        desk.send(igor, "первое");
        desk.send(igor, "второе");

        desk.work();
        desk.wait(LOOK);
        assertThat(courier.asked()).containsExactly("первое");
        desk.wait(MINUTE);
        desk.work();

        assertThat(courier.asked()).containsExactly("первое", "первое", "второе");
    }

    @Test
    void oneThreadsTroubleStopsNobodyElse() {
        var other = new Chat("chat-other");
        var another = desk.open(other);
        desk.receive(other.buyer(2, "И ещё"), other.buyer(3, "И вот"));
        courier.next(Mood.CUT_BEFORE);
        desk.send(igor, "застряло");
        desk.send(another, "ушло");

        desk.work();

        assertThat(courier.history(other.id())).hasSize(1);
    }

    @Test
    void textAndFilesOfOneReplyGoInOrder() throws IOException {
        var message = desk.send(igor, "Вот фото", photo(), photo());

        desk.work();
        assertThat(courier.history(IGOR.id()))
                .extracting(FakeCourier.Entry::file)
                .containsExactly(false, true, true);
        assertThat(events.names()).endsWith("ReplyQueued", "ReplySent");
        desk.poll(IGOR);

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(desk.window(igor).lines()).hasSize(2);
        assertThat(desk.last(igor).enclosures()).hasSize(2).allMatch(Enclosure::picture);
        assertThat(events.names()).endsWith("ReplySent", "ReplyAccepted");
    }

    @Test
    void aPartThatFailsHoldsTheRestBackAndAllGoWhenSentAgain() throws IOException {
        courier.next(Mood.FINE, Mood.DECLINES);
        var message = desk.send(igor, "Вот фото", photo(), photo());
        desk.work();
        assertThat(courier.history(IGOR.id())).hasSize(1);
        assertThat(desk.passage(message)).isEqualTo(new Passage.Failed("window_closed", "48 hours are over"));

        again.send(Cast.ZOYA, message);
        desk.work();
        desk.poll(IGOR);

        assertThat(courier.history(IGOR.id()))
                .extracting(FakeCourier.Entry::file)
                .containsExactly(false, true, true);
        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(desk.window(igor).lines()).hasSize(2);
    }

    @Test
    void onlyWhatStoppedIsSentAgain() {
        var message = desk.send(igor, "Спокойно");

        refused(() -> again.send(Cast.MARIA, message)).containsExactly(Refusal.conflict("not_failed"));
        assertThatThrownBy(() -> again.send(Cast.IGNAT, message)).isInstanceOf(NotFound.class);
    }

    @Test
    void aReplyTakenBackInTimeNeverLeavesAndIsADraftAgain() throws IOException {
        var photo = photo();
        var message = desk.send(igor, "Ой, не туда", photo);
        var next = saving.save(Cast.MARIA, igor, "Уже пишу дальше", List.of(), 0);
        assertThat(next).isInstanceOf(Saving.Saved.class);

        var draft = withdrawing.withdraw(Cast.MARIA, message);
        desk.wait(Duration.ofHours(1));

        assertThat(draft.body()).isEqualTo("Ой, не туда\n\nУже пишу дальше");
        assertThat(draft.files()).containsExactly(photo);
        assertThat(courier.asked()).isEmpty();
        assertThat(desk.window(igor).lines()).extracting(Line::body).containsExactly("Где мой подарок?");
        assertThat(events.names()).containsExactly("MessagesArrived", "ReplyQueued", "ReplyWithdrawn");
        desk.send(igor, "Можно ответить снова");
    }

    @Test
    void aReplyOnItsWayCannotBeTakenBack() {
        var message = desk.send(igor, "Ушло");
        courier.during(() ->
                refused(() -> withdrawing.withdraw(Cast.MARIA, message)).containsExactly(Refusal.conflict("too_late")));

        desk.work();

        refused(() -> withdrawing.withdraw(Cast.MARIA, message)).containsExactly(Refusal.conflict("too_late"));
        assertThat(courier.history(IGOR.id())).hasSize(1);
    }

    @Test
    void somebodyElsesReplyIsNotMineToTakeBack() {
        var message = desk.send(igor, "Марии");

        assertThatThrownBy(() -> withdrawing.withdraw(Cast.ZOYA, message)).isInstanceOf(NotFound.class);
    }

    @Test
    void whereTheChannelCannotAPersonSendsByHandAndTheHistoryConfirmsIt() {
        refused(() -> marking.mark(Cast.MARIA, desk.reply(igor, "Пока можно")))
                .containsExactly(Refusal.conflict("channel_can"));
        courier.ability(new Ability(false, "sending_closed", null, 1000, Set.of(), 0, "https://cabinet.example"));

        var message = marking.mark(Cast.MARIA, desk.reply(igor, "Ответила в кабинете"));
        assertThat(desk.passage(message)).isInstanceOf(Passage.ByHand.class);
        assertThat(events.names()).endsWith("ReplySent");
        desk.wait(Duration.ofHours(1));
        assertThat(courier.asked()).isEmpty();

        var there = IGOR.us(900, "Ответила  в кабинете", clock.instant().minus(Duration.ofHours(1)));
        desk.receive(there);
        desk.receive(there);

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(desk.window(igor).lines()).hasSize(2);
    }

    @Test
    void aFailedReplySentByHandCountsAsSaid() {
        courier.next(Mood.DECLINES);
        var message = desk.send(igor, "Не ушло");
        desk.work();

        marking.mark(Cast.MARIA, message);

        assertThat(desk.passage(message)).isInstanceOf(Passage.ByHand.class);
        assertThat(events.names()).endsWith("ReplyFailed", "ReplySent");
        refused(() -> marking.mark(Cast.MARIA, message)).containsExactly(Refusal.conflict("not_failed"));
    }

    @Test
    void aHistoryReadWhileTheAnswerIsStillOutSettlesIt() {
        var message = desk.send(igor, "Быстрее ответа");
        courier.during(() -> desk.receive(IGOR.us(600_000, "Быстрее ответа", clock.instant())));

        desk.work();

        assertThat(desk.passage(message)).isInstanceOf(Passage.Accepted.class);
        assertThat(desk.window(igor).lines()).hasSize(2);
        assertThat(events.names()).endsWith("ReplyQueued", "ReplySent", "ReplyAccepted");
    }

    @Test
    void theMetricsTellOfReplies() {
        clock.advance(Duration.ofMinutes(1));
        courier.next(Mood.DECLINES);
        desk.send(igor, "Не ушло");
        desk.work();
        courier.next(Mood.CUT_BEFORE);
        desk.send(igor, "Неизвестно");
        desk.work();
        desk.send(desk.open(new Chat("chat-other")), "Ждёт");
        clock.advance(Duration.ofSeconds(7));

        assertThat(figure("dovod.outbox.failed")).isEqualTo(1);
        assertThat(figure("dovod.outbox.unknown")).isEqualTo(1);
        assertThat(figure("dovod.outbox.age.seconds")).isEqualTo(7);
    }

    private double figure(String name) {
        return metrics.get(name).gauge().value();
    }

    private UUID photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_3BYTE_BGR), "png", bytes);
        return files.keep(Cast.MARIA, "фото.png", new ByteArrayInputStream(bytes.toByteArray()))
                .id();
    }
}
