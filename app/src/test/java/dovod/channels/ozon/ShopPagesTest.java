package dovod.channels.ozon;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Visitor;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.KeyState;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of shops, as an administrator, an agent and a stranger meet them. */
@NullUnmarked
class ShopPagesTest extends OzonStory {

    private static final String SHOPS = "/settings/shops";

    @Test
    void theListTellsHowEachShopIs() {
        poll();

        assertThat(Visitor.of(ANNA, port).get(SHOPS).body())
                .contains("Мастерская Ольхи", "Работает", "PREMIUM PLUS", "Ozon: 0 с назад")
                .doesNotContain(Account.API_KEY);
    }

    /** One answer that does not come is nothing yet; the second tells, and so does the first that comes again. */
    @Test
    void aMarketplaceThatDoesNotAnswerIsCalledSilentAtOnce() {
        var anna = Visitor.of(ANNA, port);
        poll();
        sandbox.control().inject(Fault.of(FaultKind.DOWN));
        pollNext();
        assertThat(anna.get(SHOPS).body()).contains("Работает");

        pollNext();
        assertThat(anna.get(SHOPS).body())
                .contains("Не отвечает", "Ozon не отвечает")
                .doesNotContain("Работает");
        clock.advance(Duration.ofSeconds(1));
        sandbox.control().clearFaults();
        pollNext();
        assertThat(anna.get(SHOPS).body()).contains("Работает", "Ozon: 0 с назад");
    }

    @Test
    void aMarketplaceThatIsNotThereIsCalledSilentByTheFirstCall() {
        sandbox.close();

        poll();

        assertThat(Visitor.of(ANNA, port).get(SHOPS).body()).contains("Не отвечает");
    }

    private void pollNext() {
        clock.advance(Duration.ofSeconds(1));
        poll();
    }

    @Test
    void theShopShowsItsKeyByItsTailAndItsPushAddress() {
        var page = Visitor.of(ANNA, port).get(SHOPS + "/" + connection);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("оканчивается на 9e10", "/push/ozon/", "Новые сообщения", "Первая сверка")
                .doesNotContain(Account.API_KEY);
    }

    @Test
    void aWrongKeyIsToldBesideItAndTheRestStaysTyped() {
        var anna = Visitor.of(ANNA, port);
        anna.get(SHOPS + "/new");

        var refused = anna.post(
                SHOPS,
                Map.of(
                        "clientId", "31415926",
                        "apiKey", "wrong-key",
                        "shopName", "Вторая",
                        "address", sandbox.url().toString()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"apiKey-wrong\"", "Площадка не приняла ключ", "value=\"31415926\"", "value=\"Вторая\"")
                .doesNotContain("wrong-key");
    }

    @Test
    void aShopIsConnectedPausedResumedAndDisconnected() {
        var anna = Visitor.of(ANNA, port);
        anna.get(SHOPS + "/" + connection);

        assertGone(anna.post(path("/pause"), Map.of()), "channels.said.paused");
        assertThat(anna.get(path("")).body()).contains("На паузе", "Приостановлено вручную");
        assertGone(anna.post(path("/work"), Map.of()), "channels.said.resumed");
        assertGone(anna.post(path("/again"), Map.of("since", "2026-11-20")), "channels.said.again");
        assertThat(anna.post(path("/again"), Map.of("since", "завтра")).body()).contains("id=\"since-wrong\"");
        assertThat(anna.post(path("/end"), Map.of("name", "не то")).statusCode())
                .isEqualTo(422);
        assertGone(anna.post(path("/end"), Map.of("name", "Мастерская Ольхи")), "channels.said.ended");
        assertThat(anna.get(path("")).body()).contains("Отключён").doesNotContain("/push/ozon/");
    }

    @Test
    void whyItRestsIsSaidInWords() {
        seller.change(account -> account.withKeyState(KeyState.DEACTIVATED));
        poll();

        assertThat(Visitor.of(ANNA, port).get(SHOPS).body()).contains("Ключ отозван или истёк", "Ozon: на паузе");
    }

    @Test
    void whatCouldNotBeReadIsListed() {
        seller.buyerSays(seller.openChat(ChatOpening.asking(IGOR, seller.add(CHAIR))), "Где заказ?");

        assertThat(Visitor.of(ANNA, port).get("/settings/unread").body()).contains("Всё прочитано");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/pause", "/work", "/key", "/again", "/end"})
    void aStrangerFindsNothingAndAnAgentMayNot(String act) {
        var boris = Visitor.of(BORIS, port);
        var maria = Visitor.of(MARIA, port);
        var form = Map.of("name", "Мастерская Ольхи", "apiKey", Account.API_KEY, "since", "2026-11-20");

        var strange = act.isEmpty() ? boris.get(path("")) : boris.post(path(act), form);
        var forbidden = act.isEmpty() ? maria.get(path("")) : maria.post(path(act), form);

        assertThat(strange.statusCode()).isEqualTo(404);
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(connections.line(OLKHA, connection).orElseThrow().working()).isTrue();
    }

    private String path(String act) {
        return SHOPS + "/" + connection + act;
    }

    private static void assertGone(HttpResponse<String> answer, String said) {
        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("said=" + said);
    }
}
