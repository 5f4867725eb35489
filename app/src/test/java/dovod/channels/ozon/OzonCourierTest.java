package dovod.channels.ozon;

import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.TestClock;
import dovod.channels.Connection;
import dovod.conversations.spi.Ability;
import dovod.conversations.spi.Delivery;
import dovod.conversations.spi.Parcel;
import dovod.conversations.spi.Thread;
import dovod.conversations.spi.Trace;
import dovod.kernel.Ids;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.journal.Sent;
import dovod.sandbox.world.KeyState;
import dovod.sandbox.world.Picture;
import dovod.sandbox.world.Subscription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves for Ozon leaves at most once, and what cannot leave is told before anybody writes. */
@NullUnmarked
class OzonCourierTest extends OzonStory {

    private static final String TEXT = "Игорь, уже разбираемся. Ответим сегодня до вечера.";

    @Autowired
    OzonCourier courier;

    String chat;
    String watermark;

    @BeforeEach
    void igorWrites() {
        chat = chatWithIgor();
        watermark = Long.toString(seller.buyerSays(chat, "Где подарок?").id());
    }

    @Test
    void aReplyArrivesAndIsFoundInTheHistory() {
        assertThat(courier.deliver(OLKHA, parcel(TEXT))).isEqualTo(new Delivery.Taken());

        assertThat(courier.find(OLKHA, parcel(TEXT))).isInstanceOf(Trace.Found.class);
        assertThat(sandbox.control().sent()).extracting(Sent::text).containsExactly(TEXT);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"TIMEOUT_AFTER_EFFECT", "INTERNAL_ERROR_AFTER_EFFECT", "CUT_AFTER_EFFECT"})
    void aReplyWhoseAnswerIsLostIsUnclearAndThenFound(FaultKind kind) {
        sandbox.control().inject(Fault.of(kind).on("/v1/chat/send/message").times(1));

        assertThat(courier.deliver(OLKHA, parcel(TEXT))).isInstanceOf(Delivery.Unclear.class);

        assertThat(courier.find(OLKHA, parcel(TEXT))).isInstanceOf(Trace.Found.class);
        assertThat(sandbox.control().sent()).as("sent once").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"TIMEOUT_BEFORE_EFFECT", "INTERNAL_ERROR", "CUT_BEFORE_EFFECT"})
    void aReplyThatGotLostIsUnclearAndThenNotThere(FaultKind kind) {
        sandbox.control().inject(Fault.of(kind).on("/v1/chat/send/message").times(1));

        assertThat(courier.deliver(OLKHA, parcel(TEXT))).isInstanceOf(Delivery.Unclear.class);

        assertThat(courier.find(OLKHA, parcel(TEXT))).isEqualTo(new Trace.NotThere());
        assertThat(sandbox.control().sent()).isEmpty();
    }

    @Test
    void tooManyRequestsAreNoAnswerToTheReply() {
        sandbox.control()
                .inject(Fault.of(FaultKind.TOO_MANY_REQUESTS)
                        .on("/v1/chat/send/message")
                        .times(1)
                        .delay(Duration.ofSeconds(7)));

        assertThat(courier.deliver(OLKHA, parcel(TEXT)))
                .isInstanceOfSatisfying(
                        Delivery.NotNow.class,
                        later -> assertThat(later).isEqualTo(new Delivery.NotNow(Duration.ofSeconds(7), "limited")));
        assertThat(sandbox.control().sent()).isEmpty();
    }

    @Test
    void equalRepliesAreCountedNotConfused() {
        seller.cabinetSays(chat, TEXT);

        assertThat(courier.find(OLKHA, parcel(TEXT, 1, Set.of()))).isEqualTo(new Trace.NotThere());
        assertThat(courier.find(OLKHA, parcel(TEXT, 0, Set.of()))).isInstanceOf(Trace.Found.class);
        var id = ((Trace.Found) courier.find(OLKHA, parcel(TEXT, 0, Set.of()))).externalId();
        assertThat(courier.find(OLKHA, parcel(TEXT, 0, Set.of(id)))).isEqualTo(new Trace.NotThere());
        seller.cabinetSays(chat, TEXT);
        assertThat(courier.find(OLKHA, parcel(TEXT, 0, Set.of()))).isEqualTo(new Trace.Ambiguous());
    }

    @Test
    void whatTheBuyerSaidIsNotOurs() {
        seller.buyerSays(chat, TEXT);

        assertThat(courier.find(OLKHA, parcel(TEXT))).isEqualTo(new Trace.NotThere());
    }

    @Test
    void aFileArrivesAndIsFound() {
        var file = new Parcel.File("чек.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        var parcel = new Parcel(thread(clock.instant()), "", file, watermark, clock.instant(), 0, Set.of());

        assertThat(courier.deliver(OLKHA, parcel)).isEqualTo(new Delivery.Taken());

        assertThat(courier.find(OLKHA, parcel)).isInstanceOf(Trace.Found.class);
    }

    @Test
    void aPictureOfTheBuyerIsFetchedWithTheKeyAndFromNowhereElse() throws IOException {
        var bytes = "снимок".getBytes(StandardCharsets.UTF_8);
        seller.buyerSends(chat, Picture.of("скол.jpg", bytes));
        poll();
        var address = tenancy.read(
                OLKHA,
                () -> jdbc.sql("SELECT pictures ->> 0 FROM conversations.message WHERE pictures <> '[]'")
                        .query((row, number) -> row.getString(1))
                        .single());

        try (var picture = courier.picture(OLKHA, thread(clock.instant()), address)) {
            assertThat(picture.readAllBytes()).isEqualTo(bytes);
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> courier.picture(OLKHA, thread(clock.instant()), "http://127.0.0.1:1/v1/roles"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theWindowOfTheBuyersOwnWordsIsTold() {
        assertThat(ability(clock.instant())).satisfies(open -> {
            assertThat(open.open()).isTrue();
            assertThat(open.until()).isEqualTo(clock.instant().plus(Duration.ofHours(48)));
            assertThat(open.longest()).isEqualTo(1000);
            assertThat(open.byHand()).endsWith(chat);
        });
        assertThat(ability(clock.instant().minus(Duration.ofHours(49))).reason())
                .isEqualTo("window_closed");
    }

    @Test
    void aClosedWindowIsDeclinedByOzonToo() {
        pass(Duration.ofHours(49));

        assertThat(courier.deliver(OLKHA, parcel(TEXT)))
                .isInstanceOfSatisfying(
                        Delivery.Declined.class,
                        declined -> assertThat(declined.code()).isEqualTo("window_closed"));
    }

    @Test
    void withoutTheSubscriptionOneIsToldAfterTheFirstRefusal() {
        seller.change(account -> account.withSubscription(Subscription.UNSPECIFIED));

        assertThat(courier.deliver(OLKHA, parcel(TEXT)))
                .isInstanceOfSatisfying(
                        Delivery.Declined.class,
                        declined -> assertThat(declined.code()).isEqualTo("replies_need_subscription"));

        assertThat(ability(clock.instant()).reason()).isEqualTo("replies_need_subscription");
    }

    @Test
    void aKeyThatIsTakenNoMorePausesTheConnectionAndKeepsTheReply() {
        seller.change(account -> account.withKeyState(KeyState.DEACTIVATED));

        assertThat(courier.deliver(OLKHA, parcel(TEXT))).isInstanceOf(Delivery.NotNow.class);

        var known = connections.known(OLKHA, connection).orElseThrow();
        assertThat(known.state()).isEqualTo(Connection.State.PAUSED);
        assertThat(known.troubleCode()).isEqualTo("key_deactivated");
        assertThat(ability(clock.instant()).reason()).isEqualTo("connection_paused");
        int asked = sandbox.control().requests().size();
        courier.deliver(OLKHA, parcel(TEXT));
        turns.takeDue(line());
        assertThat(sandbox.control().requests())
                .as("a refused key is not tried again")
                .hasSize(asked);
    }

    @Test
    void noticesAndClosedChatsTakeNoReply() {
        var notice = new Thread(connection, Ids.next(), chat, "notice", null, clock.instant(), null);
        var closed = new Thread(connection, Ids.next(), chat, "buyer", null, clock.instant(), clock.instant());

        assertThat(courier.ability(OLKHA, notice).reason()).isEqualTo("notice_takes_no_reply");
        assertThat(courier.ability(OLKHA, closed).reason()).isEqualTo("chat_closed_there");
    }

    private Ability ability(Instant lastInbound) {
        return courier.ability(OLKHA, thread(lastInbound));
    }

    private Thread thread(Instant lastInbound) {
        return new Thread(connection, Ids.next(), chat, "buyer", null, lastInbound, null);
    }

    private Parcel parcel(String text) {
        return parcel(text, 0, Set.of());
    }

    private Parcel parcel(String text, int twins, Set<String> taken) {
        return new Parcel(thread(TestClock.START), text, null, watermark, TestClock.START, twins, taken);
    }
}
