package dovod.channels.ozon;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.TestTicker;
import dovod.channels.ConnectingShop;
import dovod.channels.Connections;
import dovod.channels.NewConnection;
import dovod.channels.PushSecrets;
import dovod.channels.ReadingInbound;
import dovod.channels.Turns;
import dovod.channels.spi.Line;
import dovod.platform.Tenancy;
import dovod.sandbox.Sandbox;
import dovod.sandbox.SandboxOptions;
import dovod.sandbox.SellerControl;
import dovod.sandbox.time.VirtualClock;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Speaker;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workshop that is connected to an Ozon of its own. Both clocks stand still until a story moves them. */
@DeskTest
@NullUnmarked
abstract class OzonStory {

    static final Speaker IGOR = Speaker.buyer("115568", "Игорь");
    static final Product CHAIR = new Product(
            9001,
            646399170,
            "стул-7",
            "Стул «Росток»",
            new BigDecimal("2700"),
            new BigDecimal("3200"),
            "chair",
            TestClock.START.minus(Duration.ofDays(30)));

    @Autowired
    TestClock clock;

    @Autowired
    TestTicker ticker;

    @Autowired
    ConnectingShop connecting;

    @Autowired
    Connections connections;

    @Autowired
    Turns turns;

    @Autowired
    ReadingInbound reading;

    @Autowired
    PushSecrets secrets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenancy tenancy;

    @LocalServerPort
    int port;

    Sandbox sandbox;
    SellerControl seller;
    UUID connection;

    @BeforeEach
    void connect() {
        sandbox = Sandbox.start(SandboxOptions.forTests()
                .clock(VirtualClock.frozen(TestClock.START))
                .wall(ticker));
        seller = sandbox.control().seller();
        connection = connecting.connect(VERA, toSandbox());
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    NewConnection toSandbox() {
        return new NewConnection(
                "ozon", "Мастерская Ольхи", sandbox.url().toString(), Account.CLIENT_ID, Account.API_KEY);
    }

    Line line() {
        return connections.line(OLKHA, connection).orElseThrow();
    }

    /** Asks, and reads what came. */
    void poll() {
        turns.ask(line(), "poll", null);
        turns.takeDue(line());
        read();
    }

    /** What was read makes wishes; a moment later they are granted. */
    void follow() {
        pass(Duration.ofSeconds(6));
        turns.takeDue(line());
    }

    void read() {
        reading.readAll(OLKHA, connection);
    }

    void pass(Duration time) {
        clock.advance(time);
        sandbox.control().advance(time);
    }

    void connectPush() {
        sandbox.control().connectPush(Account.CLIENT_ID, "http://127.0.0.1:" + port + secrets.path(line()));
    }

    /** About his order of a chair, which lies in Ozon's warehouse. */
    String chatWithIgor() {
        var chair = seller.add(CHAIR);
        var posting = seller.add(PostingDraft.fbo("48866017-0495-1")
                .of(chair, 1)
                .createdAt(TestClock.START.minus(Duration.ofDays(3)))
                .draw());
        return seller.openChat(ChatOpening.about(IGOR, posting));
    }

    List<String> bodies() {
        return tenancy.read(
                OLKHA,
                () -> jdbc.sql("SELECT body FROM conversations.message ORDER BY at, ordinal")
                        .query((row, number) -> row.getString("body"))
                        .list());
    }

    int count(String sql) {
        return tenancy.<Integer>read(
                OLKHA, () -> jdbc.sql(sql).query(Integer.class).single());
    }
}
