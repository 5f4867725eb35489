package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.journal.Pushed;
import dovod.sandbox.push.Endpoint;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.Stock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How pushes are tried, checked, given up and stopped. */
class PushRulesTest {
    private final HandClock wall = new HandClock(SandboxOptions.BEGINNING);

    private Sandbox sandbox;
    private SellerControl seller;
    private PushReceiver receiver;
    private String chat;

    @BeforeEach
    void open() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.forTests().wall(wall));
        seller = sandbox.control().seller();
        receiver = new PushReceiver();
        chat = Goods.igorsChat(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void aPushIsTriedAgainAtGrowingIntervalsAndThenDropped() {
        connect();
        receiver.status = 500;
        var start = sandbox.control().now();
        seller.buyerSays(chat, "Ау");
        sandbox.control().advance(Duration.ofHours(3));

        assertThat(tries().map(Pushed::at).map(at -> Duration.between(start, at).toSeconds()))
                .containsExactly(0L, 5L, 20L, 65L, 200L, 605L, 1205L, 1805L, 2405L, 3005L, 3605L, 4205L);
        assertThat(tries().map(Pushed::attempt)).startsWith(1, 2, 3).endsWith(12);
        assertThat(tries().map(Pushed::outcome)).containsOnly("SERVER_FAULT");
    }

    @Test
    void aPushThatIsTakenIsNotTriedAgain() {
        connect();
        receiver.status = 503;
        seller.buyerSays(chat, "Ау");
        sandbox.control().advance(Duration.ofSeconds(6));
        receiver.status = 200;
        sandbox.control().advance(Duration.ofDays(1));
        assertThat(tries().map(Pushed::outcome)).containsExactly("SERVER_FAULT", "SERVER_FAULT", Pushed.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | application/json | {"result": true}  | DELIVERED
                    200 | application/json | {"result": false} | WRONG_RESULT_FIELD
                    200 | application/json | {"ok": true}      | WRONG_RESULT_FIELD
                    200 | application/json | {"result":        | INVALID_JSON
                    200 | text/html        | {"result": true}  | INVALID_BODY
                    200 | application/json |                   | EMPTY_BODY
                    204 | application/json |                   | STATUS_CODE_NOT_OK
                    404 | application/json | {"error": {}}     | STATUS_CODE_NOT_OK
                    500 | application/json | {"error": {}}     | SERVER_FAULT
                    """)
    void answersAreJudged(int status, String type, String body, String outcome) {
        connect();
        receiver.status = status;
        receiver.contentType = type;
        receiver.eventAnswer = body == null ? "" : body;
        seller.buyerSays(chat, "Ау");
        sandbox.control().settle();
        assertThat(tries().map(Pushed::outcome)).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | {"version":"1","name":"a","time":"2026-11-21T07:00:00Z"} |
                    200 | {"version":"1","name":"a","time":"вчера"}                | WRONG_RESULT_TIME_FIELD
                    200 | {"result": true}                                         | WRONG_RESULT_FIELD
                    500 | {}                                                       | SERVER_FAULT
                    """)
    void anAddressIsCheckedByAPing(int status, String body, String error) {
        receiver.status = status;
        receiver.pingAnswer = body;
        var checked = call("/v1/notification/check", "{'url': '%s'}".formatted(receiver.url()));
        assertThat(checked.path("is_active").asBoolean()).isEqualTo(error == null);
        assertThat(checked.path("errors")
                        .valueStream()
                        .map(one -> one.path("type").asString()))
                .isEqualTo(error == null ? List.of() : List.of(error));
        assertThat(receiver.pings()).isEqualTo(1);
    }

    @Test
    void nobodyAtTheAddressIsToldAndRefused() {
        var url = receiver.url();
        receiver.close();
        var checked = call("/v1/notification/check", "{'url': '%s'}".formatted(url));
        assertThat(checked.path("errors").path(0).path("type").asString()).isEqualTo("REQUEST_ERROR");
        var set = Caller.of(sandbox)
                .call("/v1/notification/set", "{'url': '%s', 'types': ['TYPE_NEW_MESSAGE']}".formatted(url));
        assertThat(set.status()).isEqualTo(400);
        assertThat(sandbox.control().endpoints(Account.CLIENT_ID)).isEmpty();
    }

    @Test
    void anAddressThatIsNeverReachedIsStopped() {
        connect();
        receiver.close();
        seller.buyerSays(chat, "Ау");
        sandbox.control().advance(Duration.ofHours(2));
        assertThat(stopped()).isEqualTo(Endpoint.Stop.UNREACHABLE);
    }

    @Test
    void aDayOfErrorsStopsEverythingUntilTheAddressIsConfirmed() {
        connect();
        receiver.status = 400;
        for (var hour = 0; hour < 25; hour++) {
            seller.buyerSays(chat, "Ау");
            assertThat(stopped()).isNull();
            sandbox.control().advance(Duration.ofHours(1).minusSeconds(1));
            if (stopped() != null) {
                break;
            }
            sandbox.control().advance(Duration.ofSeconds(1));
        }
        assertThat(stopped()).isEqualTo(Endpoint.Stop.ERRORS_FOR_A_DAY);

        var before = receiver.events().size();
        seller.buyerSays(chat, "Ау");
        sandbox.control().advance(Duration.ofMinutes(1));
        assertThat(receiver.events()).hasSize(before);

        receiver.status = 200;
        confirm();
        seller.buyerSays(chat, "Ау");
        sandbox.control().settle();
        assertThat(receiver.events()).hasSize(before + 1);
    }

    @Test
    void fewerThanHalfGoodAnswersStopEverything() {
        connect();
        for (var number = 0; number < 9; number++) {
            seller.buyerSays(chat, "Ау");
        }
        sandbox.control().settle();
        receiver.status = 400;
        for (var number = 0; number < 11; number++) {
            assertThat(stopped()).isNull();
            seller.buyerSays(chat, "Ау");
            sandbox.control().settle();
        }
        assertThat(stopped()).isEqualTo(Endpoint.Stop.MOSTLY_FAILING);
    }

    @Test
    void slowAnswersStopEverything() {
        connect();
        receiver.meanwhile = () -> wall.advance(Duration.ofMillis(5_001));
        for (var number = 0; number < 3; number++) {
            assertThat(stopped()).isNull();
            seller.buyerSays(chat, "Ау");
            sandbox.control().settle();
        }
        assertThat(stopped()).isEqualTo(Endpoint.Stop.SLOW);
        assertThat(tries().map(Pushed::outcome)).containsOnly(Pushed.DELIVERED);
    }

    @Test
    void threeUnavailableNightsSwitchAnAddressOff() {
        connect();
        receiver.meanwhile = () -> wall.advance(Duration.ofMillis(2_500));
        assertThat(listed().path("availability_status").asString()).isEqualTo("AVAILABLE");
        sandbox.control().advance(Duration.ofHours(13));
        assertThat(listed().path("availability_status").asString()).isEqualTo("UNAVAILABLE");
        assertThat(listed().path("availability_status_date").asString()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(listed().path("enable").asBoolean()).isTrue();
        sandbox.control().advance(Duration.ofDays(2));
        assertThat(listed().path("enable").asBoolean()).isFalse();
        assertThat(listed().path("disable_reason").asString()).isEqualTo("UNAVAILABLE");
        assertThat(receiver.pings()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1500, AVAILABLE", "1501, UNSTABLE", "2499, UNSTABLE", "2500, UNAVAILABLE"})
    void aNightTellsHowQuickAnAddressIs(int millis, String status) {
        connect();
        receiver.meanwhile = () -> wall.advance(Duration.ofMillis(millis));
        sandbox.control().advance(Duration.ofHours(13));
        assertThat(listed().path("availability_status").asString()).isEqualTo(status);
    }

    @Test
    void pushesAreLostDoubledAndOvertaken() {
        connect();
        sandbox.control()
                .inject(Fault.of(FaultKind.PUSH_LOST).on("TYPE_NEW_MESSAGE").times(1));
        seller.buyerSays(chat, "потеряно");
        seller.buyerSays(chat, "первое");
        sandbox.control().settle();
        assertThat(said()).containsExactly("первое");
        assertThat(tries().map(Pushed::outcome)).containsExactly(Pushed.LOST, Pushed.DELIVERED);

        sandbox.control().inject(Fault.of(FaultKind.PUSH_DUPLICATED).times(1));
        seller.buyerSays(chat, "дважды");
        sandbox.control().settle();
        assertThat(said()).containsExactly("первое", "дважды", "дважды");

        sandbox.control().inject(Fault.of(FaultKind.PUSH_REORDERED).times(1));
        seller.buyerSays(chat, "позже");
        seller.buyerSays(chat, "раньше");
        sandbox.control().settle();
        assertThat(said()).endsWith("дважды", "раньше", "позже");
    }

    @Test
    void aPushThatNobodyOvertakesComesLate() {
        connect();
        sandbox.control().inject(Fault.of(FaultKind.PUSH_REORDERED).times(1));
        seller.buyerSays(chat, "поздно");
        sandbox.control().advance(Duration.ofSeconds(29));
        assertThat(said()).isEmpty();
        sandbox.control().advance(Duration.ofSeconds(1));
        assertThat(said()).containsExactly("поздно");
    }

    @Test
    void anAddressHearsOfItsTypesOnly() {
        call("/v1/notification/set", "{'url': '%s', 'types': ['TYPE_CHAT_CLOSED']}".formatted(receiver.url()));
        seller.buyerSays(chat, "Ау");
        seller.closeChat(chat);
        sandbox.control().settle();
        assertThat(receiver.types()).containsExactly("TYPE_CHAT_CLOSED");
        var types = call("/v1/notification/push-type/list", "").path("types");
        assertThat(types.valueStream()
                        .filter(type -> type.path("seller_endpoint").has("url"))
                        .map(type -> type.path("type").asString()))
                .containsExactly("TYPE_CHAT_CLOSED");

        confirmed("'enabled': false");
        seller.closeChat(chat);
        sandbox.control().settle();
        assertThat(receiver.types()).hasSize(1);
    }

    @Test
    void sellersOwnWordsAreNotPushed() {
        connect();
        seller.buyerSays(chat, "Ау");
        Caller.of(sandbox).call("/v1/chat/send/message", "{'chat_id': '%s', 'text': 'Тут'}".formatted(chat));
        seller.buyerReads(chat);
        sandbox.control().settle();
        assertThat(receiver.types()).containsExactly("TYPE_NEW_MESSAGE", "TYPE_MESSAGE_READ");
    }

    @Test
    void everythingThatHappensIsPushed() {
        connect();
        var now = sandbox.control().now();
        seller.add(Goods.fbs("20110001-0001-1"));
        seller.move("20110001-0001-1", "posting_in_carriage");
        seller.promise("20110001-0001-1", now, now.plusSeconds(3600));
        seller.cancel("20110001-0001-1", new Cancellation(402, "Другое (вина продавца)", "Продавец", "seller", true));
        seller.move(Goods.PRESENT, "posting_in_pickup_point");
        seller.promise(Goods.PRESENT, now, now.plusSeconds(3600));
        seller.move(Goods.PRESENT, "posting_received");
        seller.set(new Stock(Goods.KIT.sku(), Goods.fbo().route().from(), 5, 1, 0, 0, 0));
        var message = seller.buyerSays(chat, "Ау");
        seller.edit(chat, message.id(), "Ау!");
        sandbox.control().settle();
        assertThat(receiver.types())
                .containsExactly(
                        "TYPE_NEW_POSTING",
                        "TYPE_ORDER_NEW",
                        "TYPE_STATE_CHANGED",
                        "TYPE_DELIVERY_DATE_CHANGED",
                        "TYPE_POSTING_CANCELLED",
                        "TYPE_ORDER_CANCELLED",
                        "TYPE_FBO_POSTING_STATE_CHANGED",
                        "TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED",
                        "TYPE_FBO_POSTING_STATE_CHANGED",
                        "TYPE_ORDER_STATE_CHANGED",
                        "TYPE_FBO_STOCKS_CHANGED",
                        "TYPE_NEW_MESSAGE",
                        "TYPE_UPDATE_MESSAGE");
        assertThat(receiver.events().getLast().path("updated_at").asString()).isEqualTo(now.toString());
    }

    @Test
    void thePastIsNotPushed() {
        connect();
        seller.inThePast(Instant.parse("2026-11-20T10:00:00Z"), () -> seller.buyerSays(chat, "Вчера"));
        sandbox.control().settle();
        assertThat(receiver.events()).isEmpty();
        assertThat(seller.buyerSees(chat).getFirst().at()).isEqualTo("2026-11-20T10:00:00Z");
    }

    private void connect() {
        sandbox.control().connectPush(Account.CLIENT_ID, receiver.url());
    }

    private void confirm() {
        confirmed("'enabled': true");
    }

    private void confirmed(String enabled) {
        var id =
                sandbox.control().endpoints(Account.CLIENT_ID).iterator().next().id();
        var said = Caller.of(sandbox).call("/v1/notification/enable", "{'id': %d, %s}".formatted(id, enabled));
        assertThat(said.status()).isEqualTo(200);
    }

    private Endpoint.@Nullable Stop stopped() {
        return sandbox.control().endpoints(Account.CLIENT_ID).iterator().next().stopped();
    }

    private JsonNode listed() {
        return call("/v1/notification/list", "").path("urls").path(0);
    }

    private JsonNode call(String path, String body) {
        return Caller.of(sandbox).call(path, body).json();
    }

    private List<String> said() {
        return receiver.events().stream()
                .map(event -> event.path("data").path(0).asString())
                .toList();
    }

    private Stream<Pushed> tries() {
        return sandbox.control().pushes().stream();
    }
}
