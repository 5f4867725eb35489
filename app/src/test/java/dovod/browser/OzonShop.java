package dovod.browser;

import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.cast.TestTicker;
import dovod.channels.ConnectingShop;
import dovod.channels.Connections;
import dovod.channels.NewConnection;
import dovod.channels.PushSecrets;
import dovod.channels.ReadingInbound;
import dovod.channels.Turns;
import dovod.channels.spi.Line;
import dovod.conversations.OutboxRound;
import dovod.sandbox.Sandbox;
import dovod.sandbox.SandboxControl;
import dovod.sandbox.SandboxOptions;
import dovod.sandbox.time.VirtualClock;
import dovod.sandbox.world.Account;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/**
 * The workshop's shop at an Ozon of its own, which plays stories and pushes what happens to the desk over HTTP. Time
 * passes for both at once; with it the desk's background work is done.
 */
@Component
@NullUnmarked
final class OzonShop implements AutoCloseable {

    private final ConnectingShop connecting;
    private final Connections connections;
    private final PushSecrets secrets;
    private final Turns turns;
    private final ReadingInbound reading;
    private final OutboxRound outbox;
    private final TestClock clock;
    private final TestTicker ticker;
    private final HttpClient http = HttpClient.newHttpClient();

    private Sandbox ozon;
    private UUID connection;

    OzonShop(
            ConnectingShop connecting,
            Connections connections,
            PushSecrets secrets,
            Turns turns,
            ReadingInbound reading,
            OutboxRound outbox,
            TestClock clock,
            TestTicker ticker) {
        this.connecting = connecting;
        this.connections = connections;
        this.secrets = secrets;
        this.turns = turns;
        this.reading = reading;
        this.outbox = outbox;
        this.clock = clock;
        this.ticker = ticker;
    }

    /** Connected by its key; pushes go to the desk at this port. */
    OzonShop open(int port) {
        ozon = Sandbox.start(SandboxOptions.forTests()
                .clock(VirtualClock.frozen(TestClock.START))
                .wall(ticker));
        connection = connecting.connect(
                Cast.VERA,
                new NewConnection(
                        "ozon", "Мастерская Ольхи", ozon.url().toString(), Account.CLIENT_ID, Account.API_KEY));
        ozon.control().connectPush(Account.CLIENT_ID, "http://127.0.0.1:" + port + secrets.path(line()));
        return this;
    }

    void plays(String story) {
        ozon.control().play(story);
    }

    /** Buyers of the product that was sold last say what they think of it, and somebody asks; one review vanishes. */
    void isReviewed() {
        var seller = ozon.control().seller();
        var sku = seller.products().getLast().sku();
        seller.review(sku, 2, "Ножка треснула, стул шатается. Спасибо поддержке, помогли быстро");
        var lost = seller.review(sku, 5, "Отличная вещь, дочка довольна").id();
        seller.review(sku, 4, "");
        seller.ask(sku, "Ирина", "Какой вес выдерживает?");
        passes(Duration.ofMinutes(6));
        seller.vanish(lost);
        passes(Duration.ofMinutes(6));
    }

    /** What sellers and buyers do there. */
    SandboxControl control() {
        return ozon.control();
    }

    /** Both clocks go on; the desk reads what was pushed, asks for what it wants to know, sends what is due. */
    void passes(Duration time) {
        clock.advance(time);
        ozon.control().advance(time);
        reading.readAll(Cast.OLKHA, connection);
        turns.takeDue(line());
        reading.readAll(Cast.OLKHA, connection);
        outbox.go();
    }

    /** Somebody of the marketplace's support writes in a chat of the story. */
    void supportSays(String chat, String operator, String... lines) {
        ozon.control().seller().operatorSays(chat, operator, lines);
    }

    /** What the marketplace's control API tells under this path. */
    String tells(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(ozon.url() + path)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (ozon != null) {
            ozon.close();
        }
    }

    private Line line() {
        return connections.line(Cast.OLKHA, connection).orElseThrow();
    }
}
