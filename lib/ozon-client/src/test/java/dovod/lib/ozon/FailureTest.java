package dovod.lib.ozon;

import static dovod.lib.ozon.FakeOzon.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.ozon.OzonFailure.DefinitelyNotDone;
import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.OutcomeUnknown;
import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonFailure.Refused;
import dovod.lib.ozon.OzonFailure.Trouble;
import dovod.lib.ozon.OzonFailure.Unavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each way a call can end badly: was it done, was it not, or does nobody know? */
class FailureTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final FakeOzon server = new FakeOzon();

    @AfterEach
    void close() {
        server.close();
    }

    /** Ways to get no usable answer although the server had the request. */
    enum Bad {
        RESET(Trouble.CONNECTION_LOST),
        CUT(Trouble.CUT_BODY),
        SILENCE(Trouble.TIMEOUT),
        HEAD_THEN_SILENCE(Trouble.TIMEOUT),
        SERVER_ERROR(Trouble.SERVER_ERROR),
        BAD_GATEWAY(Trouble.SERVER_ERROR),
        GATEWAY_GAVE_UP(Trouble.SERVER_ERROR),
        CIRCLE_OPEN(Trouble.CIRCLE_OPEN),
        REDIRECT(Trouble.REDIRECT),
        NOT_JSON(Trouble.UNREADABLE_ANSWER),
        CUT_JSON(Trouble.UNREADABLE_ANSWER),
        TOO_LARGE(Trouble.ANSWER_TOO_LARGE);

        private final Trouble trouble;

        Bad(Trouble trouble) {
            this.trouble = trouble;
        }

        FakeOzon.Behaviour behaviour(FakeOzon server) {
            return switch (this) {
                case RESET -> FakeOzon.reset();
                case CUT -> FakeOzon.cut(200, "{\"result\":\"success\"}");
                case SILENCE -> server.silence();
                case HEAD_THEN_SILENCE -> server.headThenSilence();
                case SERVER_ERROR -> answer(500, "{\"code\":13,\"message\":\"Internal error\"}");
                case BAD_GATEWAY -> answer(502, "<html>bad gateway</html>");
                case GATEWAY_GAVE_UP -> answer(408, "");
                case CIRCLE_OPEN -> answer(503, "{\"code\":14,\"message\":\"Circle is open\"}");
                case REDIRECT -> answer(302, "", "Location: https://evil.example/");
                case NOT_JSON -> answer(200, "<html>captive portal</html>");
                case CUT_JSON -> answer(200, "{\"result\":");
                case TOO_LARGE -> answer(200, "{\"result\":\"" + "x".repeat(5000) + "\"}");
            };
        }

        Duration time() {
            return trouble == Trouble.TIMEOUT ? Duration.ofMillis(150) : Duration.ofSeconds(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMessageEndsAsUnknown(Bad bad) {
        server.then(bad.behaviour(server));
        try (var ozon = client(bad)) {
            var failure = failureOf(() -> ozon.chats().sendMessage("c", "Добрый день"));

            assertThat(failure)
                    .isInstanceOfSatisfying(
                            OutcomeUnknown.class,
                            unknown -> assertThat(unknown.trouble()).isEqualTo(bad.trouble));
            assertThat(server.requests()).as("never repeated").hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadingIsMerelyUnavailable(Bad bad) {
        server.then(bad.behaviour(server));
        try (var ozon = client(bad)) {
            var failure = failureOf(() -> ozon.cabinet().roles());

            assertThat(failure)
                    .isInstanceOfSatisfying(
                            Unavailable.class,
                            unavailable -> assertThat(unavailable.trouble()).isEqualTo(bad.trouble));
            assertThat(server.requests()).as("never repeated").hasSize(1);
        }
    }

    @Test
    void aSettingIsUnknownToo() {
        server.then(FakeOzon.reset());
        try (var ozon = server.client(CLOCK).build()) {
            assertThat(failureOf(() -> ozon.notifications().delete(1))).isInstanceOf(OutcomeUnknown.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | 3  | invalid chat guid | INVALID_REQUEST
            400 | 3  | message_id is empty | INVALID_REQUEST
            401 | 16 | who are you | BAD_KEY
            403 | 7  | Invalid Api-Key, please check the key and try again | BAD_KEY
            403 | 7  | Api-key is deactivated, use another one or generate a new one | KEY_DEACTIVATED
            403 | 7  | Api-Key is missing a required role for a method | MISSING_ROLE
            403 | 7  | Api-Key is restricted to specific IP addresses | IP_RESTRICTED
            403 | 7  | s.checkPremiumPlus failed: method is allowed starting from the premium plus subscription | SUBSCRIPTION_MISSING
            403 | 7  | i.service.ReviewInfoV2: rpc error: code = PermissionDenied desc = not available with existing subscription | SUBSCRIPTION_MISSING
            403 | 7  | Information is only available with a Premium Plus subscription. | SUBSCRIPTION_MISSING
            403 | 7  | Offer not signed | OFFER_NOT_SIGNED
            403 | 7  | some new cause | FORBIDDEN
            400 | 9  | chat is closed for messages: 48 hours have passed | WINDOW_CLOSED
            400 | 9  | chat is not available for sending messages: the period for replies is over | WINDOW_CLOSED
            404 | 5  | chat not found | NOT_FOUND
            403 | 7  | method is not allowed | NO_SUCH_METHOD
            409 | 6  | conflict | INVALID_REQUEST
            """)
    void aRefusalIsToldApartByItsMessage(int status, int code, String message, RefusalReason reason) {
        server.then(answer(status, "{\"code\":%d,\"message\":\"%s\",\"details\":[]}".formatted(code, message)));
        try (var ozon = server.client(CLOCK).build()) {
            assertThat(failureOf(() -> ozon.chats().sendMessage("c", "Добрый день")))
                    .isInstanceOf(DefinitelyNotDone.class)
                    .isEqualTo(new Refused(reason, status, code, message));
        }
    }

    @Test
    void aRemovedMethodIsNotAMissingThing() {
        server.then(answer(404, "404 page not found"));
        try (var ozon = server.client(CLOCK).build()) {
            assertThat(failureOf(() -> ozon.postings().fbo("1-2-3")))
                    .isEqualTo(new Refused(RefusalReason.NO_SUCH_METHOD, 404, 0, "404 page not found"));
        }
    }

    @Test
    void onlyWritingKnowsWindows() {
        server.then(answer(400, "{\"message\":\"window is wrong\"}"));
        try (var ozon = server.client(CLOCK).build()) {
            assertThat(failureOf(() -> ozon.cabinet().roles()))
                    .isEqualTo(new Refused(RefusalReason.INVALID_REQUEST, 400, 0, "window is wrong"));
        }
    }

    @Test
    void anOpenCircleUnder400IsNotDone() {
        server.then(answer(400, "{\"message\":\"Circle is open\"}"));
        try (var ozon = server.client(CLOCK).build()) {
            assertThat(failureOf(() -> ozon.chats().sendMessage("c", "Добрый день")))
                    .isEqualTo(new Unavailable(Trouble.CIRCLE_OPEN, "Circle is open"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Retry-After: 7                             | 7
            Retry-After: 0                             | 1
            Retry-After: 99999999999999                | 900
            Retry-After: Sat, 21 Nov 2026 10:00:30 GMT | 30
            Retry-After: Sat, 21 Nov 2026 09:00:00 GMT | 1
            Retry-After: soon                          | 1
            X-Other: 1                                 | 1
            """)
    void tooManyRequestsSayWhenToComeAgain(String header, int seconds) {
        server.then(answer(429, "{\"code\":8,\"message\":\"You have reached request rate limit per second\"}", header));
        try (var ozon = server.client(CLOCK).build()) {
            assertThat(failureOf(() -> ozon.chats().sendMessage("c", "Добрый день")))
                    .isEqualTo(new RateLimited(Duration.ofSeconds(seconds), true));
        }
    }

    @Test
    void nothingIsSentWhileOzonWantsRest() {
        var ticker = new FakeTicker();
        server.then(answer(429, "{\"message\":\"You have reached request rate limit per second\"}", "Retry-After: 5"))
                .thenJson("{}");
        try (var ozon = server.client(CLOCK)
                .budget(new RequestBudget(ticker, Duration.ZERO))
                .build()) {
            failureOf(() -> ozon.cabinet().roles());

            assertThat(failureOf(() -> ozon.cabinet().info())).isEqualTo(new RateLimited(Duration.ofSeconds(5), false));
            assertThat(server.requests()).hasSize(1);
            ticker.pass(Duration.ofSeconds(5));
            assertThat(done(() -> ozon.cabinet().info())).isTrue();
        }
    }

    @Test
    void aMethodWithALimitOfItsOwnRestsAlone() {
        var budget = new RequestBudget(new FakeTicker(), Duration.ZERO);
        server.then(answer(429, "{\"message\":\"too many requests\"}", "Retry-After: 60"))
                .thenJson("{}");
        try (var ozon = server.client(CLOCK).budget(budget).build()) {
            failureOf(() -> ozon.stocks().of(List.of(1L)));

            assertThat(failureOf(() -> ozon.stocks().of(List.of(1L)))).isInstanceOf(RateLimited.class);
            assertThat(done(() -> ozon.chats().sendMessage("c", "Добрый день"))).isTrue();
        }
    }

    @Test
    void withoutAServerNothingIsSent() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (var ozon = client(URI.create("http://127.0.0.1:" + free))) {
            assertThat(failureOf(() -> ozon.chats().sendMessage("c", "Добрый день")))
                    .isInstanceOf(NotSent.class);
        }
    }

    @Test
    void withoutANameNothingIsSent() {
        try (var ozon = client(URI.create("http://nowhere.invalid"))) {
            assertThat(failureOf(() -> ozon.chats().sendMessage("c", "Добрый день")))
                    .isInstanceOf(NotSent.class);
        }
    }

    @Test
    void withoutTlsOnTheOtherSideNothingIsSent() {
        server.then(answer(200, "{}"));
        var https = URI.create(server.address().toString().replace("http:", "https:"));
        try (var ozon = client(https)) {
            assertThat(failureOf(() -> ozon.chats().sendMessage("c", "Добрый день")))
                    .isInstanceOf(NotSent.class);
        }
    }

    @Test
    void anInterruptedCallerLeavesAnUnknownMessage() {
        var caller = Thread.currentThread();
        server.then(socket -> {
            caller.interrupt();
            server.silence().to(socket);
        });
        try (var ozon = server.client(CLOCK).build()) {
            assertThat(failureOf(() -> ozon.chats().sendMessage("c", "Добрый день")))
                    .isInstanceOfSatisfying(
                            OutcomeUnknown.class,
                            unknown -> assertThat(unknown.trouble()).isEqualTo(Trouble.INTERRUPTED));
        } finally {
            assertThat(Thread.interrupted()).as("the interruption is passed on").isTrue();
        }
    }

    @Test
    void theKeyIsInNoErrorAndNoText() {
        server.then(answer(403, "{\"message\":\"Invalid Api-Key\"}"));
        try (var ozon = server.client(CLOCK).build()) {
            assertThatThrownBy(() -> ozon.cabinet().roles())
                    .message()
                    .doesNotContain("secret-key")
                    .contains("/v1/roles");
        }
        assertThat(new OzonCredentials("42", "secret-key").toString())
                .doesNotContain("secret-key")
                .contains("42");
        assertThatThrownBy(() -> new OzonCredentials("42", "secret\r\nkey"))
                .message()
                .doesNotContain("secret");
    }

    @Test
    void headsTellTheQuotaAndTheClockSkew() throws OzonException {
        server.then(answer(200, "{}", "Ratelimit-Remaining: 37", "Date: Sat, 21 Nov 2026 10:00:45 GMT"))
                .then(answer(200, "{}", "Ratelimit-Remaining: many"));
        try (var ozon = server.client(CLOCK).build()) {
            assertThat(ozon.readings()).isEqualTo(new Readings(null, null, null));
            ozon.cabinet().roles();
            ozon.cabinet().roles();
            assertThat(ozon.readings()).isEqualTo(new Readings(37, Duration.ofSeconds(45), NOW));
        }
    }

    @Test
    void aPoolThatFollowsRedirectsIsNotTaken() {
        var pool = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatThrownBy(() -> server.client(CLOCK).http(pool)).isInstanceOf(IllegalArgumentException.class);
        pool.close();
    }

    @ParameterizedTest
    @CsvSource({"ftp://ozon.ru", "https://user:pw@ozon.ru", "https://ozon.ru/path", "https://ozon.ru?a=b", "ozon"})
    void theBaseIsAnAddressOfAServer(URI base) {
        var credentials = new OzonCredentials("42", "secret-key");

        assertThatThrownBy(() -> OzonClient.at(base, credentials, CLOCK)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatOzonWouldRefuseIsNotSent() {
        try (var ozon = server.client(CLOCK).build()) {
            var many = IntStream.range(0, 1001).mapToObj(Integer::toString).toList();
            refusedHere(() -> ozon.chats().sendMessage("c", "я".repeat(1001)));
            refusedHere(() -> ozon.chats().sendMessage("c", " "));
            refusedHere(() -> ozon.chats().sendFile("c", "", new byte[1]));
            refusedHere(() -> ozon.chats().list(new ChatQuery(ChatStatus.OPENED, true, 101, "")));
            refusedHere(() -> ozon.chats().history(new HistoryQuery("c", true, null, 1, List.of())));
            refusedHere(() -> ozon.postings().fbo(FboQuery.ofOrders(many)));
            refusedHere(() -> ozon.finances().accruals(many));
            refusedHere(() -> ozon.returns().list(ReturnQuery.ofPostings(many)));
            refusedHere(() -> ozon.stocks().of(List.of()));
            refusedHere(() -> ozon.products().byOfferId(many));
            refusedHere(() -> ozon.notifications().set(server.address(), Set.of(PushType.PING)));
            assertThat(server.requests()).isEmpty();
        }
    }

    private static void refusedHere(Call call) {
        assertThatThrownBy(call::make).isInstanceOf(IllegalArgumentException.class);
    }

    private OzonClient client(Bad bad) {
        return server.client(CLOCK).callTimeout(bad.time()).mostBytes(4096).build();
    }

    private static OzonClient client(URI address) {
        return OzonClient.at(address, new OzonCredentials("42", "secret-key"), CLOCK)
                .build();
    }

    private static boolean done(Call call) {
        try {
            call.make();
            return true;
        } catch (OzonException failed) {
            return false;
        }
    }

    private static OzonFailure failureOf(Call call) {
        try {
            call.make();
        } catch (OzonException failed) {
            return failed.failure();
        }
        throw new AssertionError("The call ended well");
    }

    private interface Call {
        void make() throws OzonException;
    }
}
