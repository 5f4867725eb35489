package dovod.channels;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.catalog.Shops;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.platform.Tenancy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door for pushes: durable before yes, and nothing else. */
@DeskTest
@NullUnmarked
class PushTest {

    private static final String MESSAGE = """
            {"message_type":"TYPE_NEW_MESSAGE","chat_id":"c1","chat_type":"Buyer_Seller","message_id":"%d",
            "created_at":"2026-11-21T10:00:00Z","user":{"id":"7","type":"Customer"},"data":["%s"],"seller_id":"42"}
            """;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Shops shops;

    @Autowired
    JdbcConnections connections;

    @Autowired
    JdbcDirectory directory;

    @Autowired
    PushSecrets secrets;

    @Autowired
    Connections known;

    @Autowired
    Keys keys;

    @Autowired
    ReadingInbound reading;

    @Autowired
    DeadRows dead;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    final HttpClient http = HttpClient.newHttpClient();
    UUID connection;

    @BeforeEach
    void connect() {
        connection = Ids.next();
        var wanted = new NewConnection("ozon", "Ольха", "http://127.0.0.1:9", "42", "secret-key");
        tenancy.run(OLKHA, () -> {
            var shop = shops.open(OLKHA, "Ольха", "ozon");
            connections.add(
                    OLKHA, connection, shop, wanted, keys.seal(OLKHA, connection, "secret-key"), clock.instant());
            connections.setState(OLKHA, connection, Connection.State.PAUSED);
            directory.enter(OLKHA, connection, "ozon");
            secrets.make(OLKHA, connection);
        });
    }

    @Test
    void aPingIsAnsweredAsOzonWantsIt() throws Exception {
        var answer = push("{\"message_type\":\"TYPE_PING\",\"time\":\"2026-11-21T10:00:00Z\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\"", "\"name\"", "\"time\":\"2026-11-21T11:00:00Z\"");
        assertThat(rows()).isZero();
    }

    @Test
    void anEventIsKeptBeforeItIsAcknowledged() throws Exception {
        var answer = push(MESSAGE.formatted(1, "Где заказ?"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"result\":true}");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(rows()).isOne();
    }

    @Test
    void theSamePushFiftyTimesAtOnceIsOneRow() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 50)
                    .mapToObj(i -> callers.submit(() -> push(MESSAGE.formatted(1, "Где заказ?"))))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        }
        assertThat(rows()).isOne();
    }

    @Test
    void manyAtOnceAreAllKept() throws InterruptedException, ExecutionException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(1, 201)
                    .mapToObj(i -> callers.submit(() -> push(MESSAGE.formatted(i, "вопрос " + i))))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        }
        assertThat(rows()).isEqualTo(200);
        reading.readAll(OLKHA, connection);
        assertThat(count("SELECT count(*) FROM conversations.message")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html>                          | 400 | ERROR_UNKNOWN
            {}                              | 400 | ERROR_PARAMETER_VALUE_MISSED
            {"message_type":"TYPE_ORDER_NEW"} | 400 | ERROR_PARAMETER_VALUE_MISSED
            """)
    void garbageIsToldSo(String body, int status, String code) throws Exception {
        var answer = push(body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        assertThat(push(" ".repeat(257 * 1024)).statusCode()).isEqualTo(413);
    }

    @Test
    void aStrangeSecretFindsNothing() throws Exception {
        assertThat(post("/push/ozon/0123456789abcdef", "{}").statusCode()).isEqualTo(404);
        assertThat(post(path().replace("/ozon/", "/email/"), "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aRowThatNobodyCanReadWaitsForAPersonAndStopsNobody() throws Exception {
        push("{\"message_type\":\"TYPE_BRAND_NEW\",\"seller_id\":\"42\"}");
        IntStream.range(1, 20).forEach(i -> pushQuietly(MESSAGE.formatted(i, "вопрос " + i)));

        reading.readAll(OLKHA, connection);

        assertThat(count("SELECT count(*) FROM conversations.message")).isEqualTo(19);
        var row = dead.all(VERA).getFirst();
        assertThat(row.problem()).contains("TYPE_BRAND_NEW");
        dead.replay(VERA, row.id());
        reading.readAll(OLKHA, connection);
        assertThat(dead.all(VERA)).as("still unreadable").hasSize(1);
        dead.dismiss(VERA, row.id());
        assertThat(dead.all(VERA)).isEmpty();
        assertThatThrownBy(() -> dead.dismiss(VERA, row.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anIdTooLargeForAnyIndexStopsNobody() throws Exception {
        pushQuietly("""
                {"message_type":"TYPE_POSTING_CANCELLED","posting_number":"%s","seller_id":"42","products":[],
                "old_state":"posting_created","new_state":"posting_canceled",
                "changed_state_date":"2026-11-21T10:00:00Z","reason":{"id":1,"message":"склад"}}
                """.formatted(noise(9_000)));
        pushQuietly(MESSAGE.formatted(1, "Где заказ?"));

        reading.readAll(OLKHA, connection);

        assertThat(count("SELECT count(*) FROM conversations.message")).isOne();
        assertThat(count("SELECT count(*) FROM channels.inbound WHERE problem <> ''"))
                .isOne();
    }

    /** Letters that no compression makes short. */
    private static String noise(int length) {
        return new Random(7)
                .ints(length, 0, 62)
                .mapToObj("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private int rows() {
        return count("SELECT count(*) FROM channels.inbound");
    }

    private int count(String sql) {
        return tenancy.<Integer>read(
                OLKHA, () -> jdbc.sql(sql).query(Integer.class).single());
    }

    private String path() {
        return secrets.path(known.line(OLKHA, connection).orElseThrow());
    }

    private HttpResponse<String> push(String body) throws IOException, InterruptedException {
        return post(path(), body);
    }

    private void pushQuietly(String body) {
        try {
            assertThat(push(body).statusCode()).isEqualTo(200);
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
