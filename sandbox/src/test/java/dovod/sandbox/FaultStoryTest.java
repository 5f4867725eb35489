package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.journal.Asked;
import dovod.sandbox.world.ChatOpening;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Everything that can be made to go wrong, and that it then does. */
class FaultStoryTest {
    private static final Duration IMPATIENT = Duration.ofMillis(400);
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(30);

    private Sandbox sandbox;
    private SellerControl seller;
    private Caller caller;
    private String chat;

    @BeforeEach
    void open() {
        sandbox = Sandbox.start();
        seller = sandbox.control().seller();
        caller = Caller.of(sandbox);
        chat = Goods.igorsChat(sandbox);
        seller.buyerSays(chat, "Где подарок?");
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_REQUESTS, 429, 8, 0",
        "INTERNAL_ERROR, 500, 13, 0",
        "UNAVAILABLE, 503, 14, 0",
        "INTERNAL_ERROR_AFTER_EFFECT, 500, 13, 1"
    })
    void someFaultsAreAnsweredWithAnError(FaultKind kind, int status, int code, int effects) {
        sandbox.control().inject(Fault.of(kind).on("/v1/chat/send/*").times(1).delay(Duration.ofSeconds(7)));
        var said = write("Ищем");
        assertThat(said.status()).isEqualTo(status);
        assertThat(said.json().path("code").asInt()).isEqualTo(code);
        assertThat(said.header("Retry-After")).isEqualTo(status == 429 ? "7" : "");
        assertThat(sandbox.control().sent()).hasSize(effects);
        assertThat(write("Ищем").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMEOUT_BEFORE_EFFECT", "TIMEOUT_LATE_EFFECT", "TIMEOUT_AFTER_EFFECT"})
    void someFaultsLeaveTheCallerWaiting(FaultKind kind) {
        sandbox.control().inject(Fault.of(kind).on("/v1/chat/send/*").times(1));
        assertThatThrownBy(() -> tryToWrite("Ищем", IMPATIENT)).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void aCallThatWasGivenUpMayStillTakeEffect() {
        sandbox.control()
                .inject(Fault.of(FaultKind.TIMEOUT_LATE_EFFECT)
                        .on("/v1/chat/send/*")
                        .times(1)
                        .delay(Duration.ofMinutes(2))
                        .hold(SHORT));
        assertThatThrownBy(() -> tryToWrite("Ищем", PATIENT)).isInstanceOf(IOException.class);
        sandbox.control().advance(Duration.ofSeconds(119));
        assertThat(sandbox.control().sent()).isEmpty();
        sandbox.control().advance(Duration.ofSeconds(1));
        assertThat(sandbox.control().sent()).hasSize(1);
        assertThat(seller.buyerSees(chat).getLast().data()).containsExactly("Ищем");
    }

    @ParameterizedTest
    @CsvSource({"CUT_BEFORE_EFFECT, 0", "CUT_AFTER_EFFECT, 1", "TIMEOUT_AFTER_EFFECT, 1", "TIMEOUT_BEFORE_EFFECT, 0"})
    void someFaultsBreakTheConnection(FaultKind kind, int effects) {
        sandbox.control().inject(Fault.of(kind).on("/v1/chat/send/*").times(1).hold(SHORT));
        assertThatThrownBy(() -> tryToWrite("Ищем", PATIENT))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
        assertThat(sandbox.control().sent()).hasSize(effects);
        assertThat(sandbox.control().requests())
                .last()
                .extracting(Asked::status, Asked::fault)
                .containsExactly(0, kind.name());
    }

    @Test
    void aSandboxThatIsDownRefusesEverything() {
        sandbox.control().inject(Fault.of(FaultKind.DOWN));
        assertThatThrownBy(() -> tryToWrite("Ищем", PATIENT)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> caller.exchange("/v9/nothing", "{}", PATIENT)).isInstanceOf(IOException.class);
        sandbox.control().clearFaults();
        assertThat(write("Ищем").status()).isEqualTo(200);
    }

    @Test
    void entriesComeTwice() {
        sandbox.control().inject(Fault.of(FaultKind.DUPLICATES).on("/v3/chat/history"));
        var messages = history().path("messages");
        assertThat(messages.size()).isEqualTo(2);
        assertThat(messages.get(0)).isEqualTo(messages.get(1));
        sandbox.control().inject(Fault.of(FaultKind.DUPLICATES).on("/v3/product/list"));
        assertThat(caller.call("/v3/product/list", "{'limit': 9}")
                        .json()
                        .path("result")
                        .path("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void numbersComeAsStrings() {
        var ask = "{'posting_number': '%s'}".formatted(Goods.PRESENT);
        assertThat(posting(ask).path("order_id").isNumber()).isTrue();
        sandbox.control().inject(Fault.of(FaultKind.NUMBERS_AS_STRINGS));
        assertThat(posting(ask).path("order_id").isString()).isTrue();
        assertThat(posting(ask).path("products").path(0).path("sku").asString()).isEqualTo("646399170");
    }

    @Test
    void theCustomerBeginsWithACyrillicLetter() {
        sandbox.control().inject(Fault.of(FaultKind.CYRILLIC_CUSTOMER));
        assertThat(history().path("messages").path(0).path("user").path("type").asString())
                .isEqualTo("\u0421ustomer");
    }

    @Test
    void theListRunsAheadOfTheHistory() {
        var last = Long.toString(seller.buyerSays(chat, "Ау").id());
        sandbox.control().inject(Fault.of(FaultKind.LIST_AHEAD_OF_HISTORY).times(2));
        assertThat(caller.call("/v3/chat/list", "{'limit': 1}")
                        .json()
                        .path("chats")
                        .path(0)
                        .path("last_message_id")
                        .asString())
                .isEqualTo(last);
        assertThat(history().path("messages").size()).isEqualTo(1);
        assertThat(history().path("messages").size()).isEqualTo(1);
        assertThat(history().path("messages").path(0).path("message_id").asString())
                .isEqualTo(last);
    }

    @Test
    void anEmptyPageSaysThatThereAreMore() {
        sandbox.control()
                .inject(Fault.of(FaultKind.EMPTY_PAGE_WITH_NEXT)
                        .on("/v3/chat/list")
                        .times(1));
        var page = caller.call("/v3/chat/list", "{'limit': 9, 'cursor': ''}").json();
        assertThat(page.path("chats").size()).isZero();
        assertThat(page.path("has_next").asBoolean()).isTrue();
        assertThat(caller.call("/v3/chat/list", "{'limit': 9, 'cursor': ''}")
                        .json()
                        .path("chats")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theCursorStopsMoving() {
        var second = seller.openChat(ChatOpening.asking(Goods.IGOR, Goods.KIT));
        seller.buyerSays(second, "И ещё");
        var cursor = caller.call("/v3/chat/list", "{'limit': 1}")
                .json()
                .path("cursor")
                .asString();
        sandbox.control().inject(Fault.of(FaultKind.STUCK_CURSOR).on("/v3/chat/list"));
        var page = caller.call("/v3/chat/list", "{'limit': 1, 'cursor': '%s'}".formatted(cursor))
                .json();
        assertThat(page.path("cursor").asString()).isEqualTo(cursor);
        assertThat(page.path("has_next").asBoolean()).isTrue();
    }

    @Test
    void anAnswerIsNoJson() {
        sandbox.control().inject(Fault.of(FaultKind.GARBAGE).times(1));
        assertThat(write("Ищем").text()).startsWith("<html>");
        assertThat(sandbox.control().sent()).hasSize(1);
    }

    @Test
    void chanceIsTheSameForTheSameSeed() {
        assertThat(strikes(7)).isEqualTo(strikes(7)).contains(200, 503);
        assertThat(strikes(7)).isNotEqualTo(strikes(8));
    }

    @Test
    void faultsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Fault.of(FaultKind.DOWN).probability(0)).hasMessageContaining("probability");
        assertThatThrownBy(() -> Fault.of(FaultKind.DOWN).times(-1)).hasMessageContaining("times");
        assertThatThrownBy(() -> Fault.of(FaultKind.DOWN).hold(Duration.ofSeconds(-1)))
                .hasMessageContaining("hold");
    }

    private static List<Integer> strikes(long seed) {
        try (var other = Sandbox.start(SandboxOptions.forTests().seed(seed))) {
            other.control().inject(Fault.of(FaultKind.UNAVAILABLE).probability(0.5));
            return IntStream.range(0, 20)
                    .mapToObj(call -> Caller.of(other).call("/v1/roles", "").status())
                    .toList();
        }
    }

    private Caller.Said write(String text) {
        return caller.call("/v1/chat/send/message", "{'chat_id': '%s', 'text': '%s'}".formatted(chat, text));
    }

    private Caller.Said tryToWrite(String text, Duration patience) throws IOException {
        var body = "{'chat_id': '%s', 'text': '%s'}".formatted(chat, text);
        return caller.exchange("/v1/chat/send/message", body, patience);
    }

    private JsonNode history() {
        return caller.call("/v3/chat/history", "{'chat_id': '%s'}".formatted(chat))
                .json();
    }

    private JsonNode posting(String ask) {
        return caller.call("/v2/posting/fbo/get", ask).json().path("result");
    }
}
