package dovod.channels.ozon;

import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.PushAnswer;
import dovod.platform.DeskAddress;
import dovod.sandbox.journal.Asked;
import dovod.sandbox.journal.Pushed;
import dovod.sandbox.push.Endpoint;
import dovod.sandbox.push.PushType;
import dovod.sandbox.world.Account;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk makes its own address known to Ozon, over HTTP both ways, and keeps it at work. */
@NullUnmarked
class RegisteringPushTest extends OzonStory {

    @Autowired
    OzonAccess access;

    @Autowired
    RegisteringPush registering;

    @Test
    void ozonAsksTheAddressWhetherItIsThereAndThenPushesToIt() throws Exception {
        var chat = chatWithIgor();
        registeringAt("http://127.0.0.1:" + port + "/").take(line(), null);

        assertThat(endpoint().url()).isEqualTo(ownAddress().toString());
        assertThat(endpoint().enabled()).isTrue();
        assertThat(endpoint().types()).contains(PushType.TYPE_NEW_MESSAGE, PushType.TYPE_FBO_POSTING_CANCELLED);
        pass(Duration.ofSeconds(30));
        seller.buyerSays(chat, "Пришло само");
        sandbox.control().settle();
        pass(Duration.ofSeconds(11));
        read();

        assertThat(bodies()).containsExactly("Пришло само");
        assertThat(sandbox.control().pushes())
                .filteredOn(push -> push.type().equals("TYPE_NEW_MESSAGE"))
                .extracting(Pushed::outcome)
                .containsOnly(Pushed.DELIVERED);
    }

    @Test
    void aDeskWithoutAnAddressOfItsOwnAsksForNothing() throws Exception {
        sandbox.control().clearJournal();

        registering.take(line(), null);

        assertThat(sandbox.control().requests()).isEmpty();
    }

    @Test
    void whatIsRegisteredIsNotRegisteredTwice() throws Exception {
        registering.register(line(), ownAddress());
        sandbox.control().clearJournal();

        registering.register(line(), ownAddress());

        assertThat(sandbox.control().requests()).extracting(Asked::path).containsExactly("/v1/notification/list");
        assertThat(sandbox.control().endpoints(Account.CLIENT_ID)).hasSize(1);
    }

    @Test
    void anAddressThatDoesNotAnswerIsRefusedAndTheShopWorksOn() {
        var nobody = URI.create("http://127.0.0.1:1/push/ozon/none");

        assertThatThrownBy(() -> registering.register(line(), nobody))
                .isInstanceOf(OzonException.class)
                .hasMessageContaining("url is not available");

        assertThat(sandbox.control().endpoints(Account.CLIENT_ID)).isEmpty();
        assertThat(connections.get(VERA, connection).working()).isTrue();
        assertThat(connections.get(VERA, connection).troubleCode()).isNull();
    }

    @Test
    void whatOzonSwitchedOffIsSwitchedOnAgainOnceItAnswers() throws Exception {
        var chat = chatWithIgor();
        try (var house = new House()) {
            registering.register(line(), house.address());
            house.burns = true;
            for (int n = 0; n < 25; n++) {
                seller.buyerSays(chat, "Вы здесь? " + n);
            }
            sandbox.control().advance(Duration.ofMinutes(1));
            assertThat(endpoint().stopped()).isEqualTo(Endpoint.Stop.MOSTLY_FAILING);

            assertThatThrownBy(() -> registering.register(line(), house.address()))
                    .isInstanceOf(OzonException.class);
            assertThat(endpoint().stopped()).as("it burns still").isNotNull();
            house.burns = false;
            registering.register(line(), house.address());

            assertThat(endpoint().stopped()).isNull();
            assertThat(endpoint().enabled()).isTrue();
        }
    }

    @Test
    void whatIsMissingIsAskedForAndWhatOthersWantStays() throws Exception {
        sandbox.control().connectPush(Account.CLIENT_ID, ownAddress().toString());
        var some = EnumSet.of(PushType.TYPE_NEW_MESSAGE, PushType.TYPE_STOCKS_CHANGED);
        access.ask(line(), dovod.lib.ozon.OzonMethod.NOTIFICATION_UPDATE, ozon -> {
            ozon.notifications()
                    .update(
                            endpoint().id(),
                            ownAddress(),
                            Set.of(dovod.lib.ozon.PushType.NEW_MESSAGE, dovod.lib.ozon.PushType.STOCKS_CHANGED));
            return endpoint();
        });
        assertThat(endpoint().types()).isEqualTo(some);

        registering.register(line(), ownAddress());

        assertThat(endpoint().types())
                .containsAll(List.of(
                        PushType.TYPE_NEW_MESSAGE,
                        PushType.TYPE_STOCKS_CHANGED,
                        PushType.TYPE_CHAT_CLOSED,
                        PushType.TYPE_POSTING_CANCELLED));
    }

    private RegisteringPush registeringAt(String publicUrl) {
        return new RegisteringPush(access, secrets, new DeskAddress(publicUrl));
    }

    private URI ownAddress() {
        return URI.create("http://127.0.0.1:" + port + secrets.path(line()));
    }

    private Endpoint endpoint() {
        return sandbox.control().endpoints(Account.CLIENT_ID).iterator().next();
    }

    /** Another desk's address, that may burn. */
    private final class House implements AutoCloseable {

        private final HttpServer server;
        private volatile boolean burns;

        House() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/push", exchange -> {
                var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                var answer = asked.contains("TYPE_PING")
                        ? PushAnswer.ping("1", "house", clock.instant())
                        : PushAnswer.accepted();
                var body = answer.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(burns ? 500 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/push");
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
