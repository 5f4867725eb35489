package dovod.channels;

import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.catalog.Shops;
import dovod.conversations.ConversationEvent.MessagesArrived;
import dovod.kernel.Ids;
import dovod.platform.Tenancy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.Ordered;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows at once are worked in lanes; nobody can tell by what becomes of them. */
@DeskTest
@NullUnmarked
class ReadingBatchTest {

    @Autowired
    Tenancy tenancy;

    @Autowired
    Shops shops;

    @Autowired
    JdbcConnections connections;

    @Autowired
    JdbcDirectory directory;

    @Autowired
    JdbcInbound inbound;

    @Autowired
    Connections known;

    @Autowired
    Keys keys;

    @Autowired
    ReadingInbound reading;

    @Autowired
    Absorbing absorbing;

    @Autowired
    DividingBatch dividing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ConfigurableApplicationContext desk;

    /** What each transaction told, and on which thread. */
    final Queue<Heard> heard = new ConcurrentLinkedQueue<>();

    final Ear ear = new Ear();
    volatile Consumer<MessagesArrived> hearing = arrived -> {};
    UUID connection;

    record Heard(Thread thread, int messages) {}

    /** Hears before cases do: they number new ones, and from then on one lane waits for the other. */
    final class Ear implements ApplicationListener<ApplicationEvent>, Ordered {

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            if (event instanceof PayloadApplicationEvent<?> told
                    && told.getPayload() instanceof MessagesArrived arrived) {
                heard.add(new Heard(Thread.currentThread(), arrived.messages().size()));
                hearing.accept(arrived);
            }
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    @BeforeEach
    void connect() {
        connection = connected("Ольха", "42");
        desk.addApplicationListener(ear);
    }

    @AfterEach
    void leave() {
        desk.removeApplicationListener(ear);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void manyChatsOfFewBuyersBecomeTheSameCasesAsOneByOne(long seed) {
        keep(connection, talk(new Random(seed)));
        reading.readAll(OLKHA, connection);
        var counters = counters();
        var alone = connected("Ольха, второй раз", "43");
        for (var message : talk(new Random(seed))) {
            keep(alone, List.of(message));
            reading.readAll(OLKHA, alone);
        }

        assertThat(heard.stream().filter(each -> each.messages() > 1))
                .as("lanes")
                .hasSize(ReadingBatch.LANES);
        assertThat(cases(connection)).hasSizeGreaterThan(10).isEqualTo(cases(alone));
        counters.replaceAll((view, count) -> 2 * count);
        assertThat(counters()).isEqualTo(counters);
        assertThat(count("SELECT count(DISTINCT number) FROM cases.case_file"))
                .isEqualTo(2 * cases(alone).size());
    }

    @Test
    void twoChatsOfABuyerAboutOneOrderOpenOneCase() {
        keep(
                connection,
                IntStream.range(0, 62)
                        .mapToObj(i -> said(i, "c" + i, "buyer" + i % 31, "order-" + i % 31, "Где заказ?"))
                        .toList());

        reading.readAll(OLKHA, connection);

        assertThat(cases(connection))
                .hasSize(31)
                .allSatisfy(one -> assertThat(one).contains(":1 c"));
    }

    @Test
    void aChatWhoseBuyerIsKnownFromBeforeGoesWithTheBuyer() {
        keep(connection, List.of(said(0, "old", "igor", "A-1", "Где заказ?")));
        reading.readAll(OLKHA, connection);
        var told = new ArrayList<String>();
        told.add(message(1, "old", "", "SELLER", "", "Уже едет"));
        IntStream.range(2, 20).forEach(i -> told.add(said(i, "c" + i, "buyer" + i, "", "Вопрос")));
        told.add(said(20, "new", "igor", "A-1", "И ещё"));
        keep(connection, told);

        var lanes = tenancy.in(
                OLKHA,
                () -> dividing.divide(known.line(OLKHA, connection).orElseThrow(), opened(), ReadingBatch.LANES));

        assertThat(lanes).extracting(List::size).containsExactly(10, 10);
        assertThat(lanes)
                .filteredOn(lane -> chats(lane).contains("old"))
                .singleElement()
                .satisfies(lane -> assertThat(chats(lane)).contains("new"));
    }

    @Test
    void fewRowsAreReadOnTheSpotAndManyInLanes() {
        keep(connection, questions(0, ReadingBatch.FEW - 1));
        reading.readAll(OLKHA, connection);
        assertThat(heard).containsExactly(new Heard(Thread.currentThread(), ReadingBatch.FEW - 1));

        heard.clear();
        keep(connection, questions(100, ReadingBatch.FEW));
        reading.readAll(OLKHA, connection);
        assertThat(heard).hasSize(ReadingBatch.LANES).noneMatch(each -> each.thread() == Thread.currentThread());
    }

    @Test
    void moreThanABatchIsReadToTheEnd() {
        keep(connection, questions(0, 2 * ReadingBatch.LANES * ReadingBatch.LANE + 1));

        reading.readAll(OLKHA, connection);

        assertThat(due()).isZero();
        assertThat(messages()).isEqualTo(2 * ReadingBatch.LANES * ReadingBatch.LANE + 1);
    }

    @Test
    void nobodyElseReadsTheConnectionWhileTheLanesWork() {
        keep(connection, questions(0, 60));
        hearing = arrived -> CompletableFuture.runAsync(() -> reading.readAll(OLKHA, connection))
                .join();

        reading.readAll(OLKHA, connection);

        assertThat(heard).extracting(Heard::messages).containsExactlyInAnyOrder(30, 30);
    }

    @Test
    void aPoisonRowHarmsNobody() {
        keep(connection, questions(0, 59));
        keep(connection, List.of(said(59, "p", "p", "", "яд")));
        hearing = arrived -> {
            if (arrived.messages().stream().anyMatch(message -> message.line().equals("яд"))) {
                throw new IllegalStateException("poisoned");
            }
        };

        reading.readAll(OLKHA, connection);

        assertThat(messages()).isEqualTo(59);
        assertThat(heard.stream().filter(each -> each.messages() == 30))
                .as("lanes")
                .hasSize(2);
        assertThat(heard.stream().filter(each -> each.messages() == 1))
                .as("one by one, of one lane")
                .hasSize(30);
        assertThat(count("SELECT attempts FROM channels.inbound WHERE state = 'new'"))
                .isOne();
        assertThat(count("SELECT count(*) FROM channels.inbound WHERE problem LIKE '%poisoned%'"))
                .isOne();
    }

    @Test
    void alsoAPoisonRowAmongFewHarmsNobody() {
        keep(connection, questions(0, 5));
        keep(connection, List.of(said(59, "p", "p", "", "яд")));
        hearing = arrived -> {
            if (arrived.messages().stream().anyMatch(message -> message.line().equals("яд"))) {
                throw new IllegalStateException("poisoned");
            }
        };

        reading.readAll(OLKHA, connection);

        assertThat(messages()).isEqualTo(5);
        assertThat(due()).isOne();
    }

    @Test
    void aLaneThatDiesInADeadlockIsReadAgainAndNothingIsLostOrDoubled() {
        keep(connection, questions(0, 60));
        var order = new AtomicInteger();
        var meeting = new CyclicBarrier(ReadingBatch.LANES);
        hearing = arrived -> {
            int mine = order.incrementAndGet();
            lock(mine);
            meet(meeting);
            lock(ReadingBatch.LANES + 1 - mine);
        };

        assertThatThrownBy(() -> reading.readAll(OLKHA, connection)).isInstanceOf(TransientDataAccessException.class);

        assertThat(messages()).isEqualTo(30);
        assertThat(due()).isEqualTo(30);
        hearing = arrived -> {};
        reading.readAll(OLKHA, connection);
        assertThat(messages()).isEqualTo(60);
        assertThat(due()).isZero();
        assertThat(cases(connection)).hasSize(60).doesNotHaveDuplicates();
        assertThat(count("SELECT max(attempts) FROM channels.inbound")).isZero();
    }

    private void lock(long key) {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(key)
                .query((row, number) -> 0)
                .list();
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new AssertionError("the lanes did not work at the same time", alone);
        }
    }

    private UUID connected(String name, String client) {
        var id = Ids.next();
        var wanted = new NewConnection("ozon", name, "http://127.0.0.1:9", client, "secret-key");
        tenancy.run(OLKHA, () -> {
            var shop = shops.open(OLKHA, name, "ozon");
            connections.add(OLKHA, id, shop, wanted, keys.seal(OLKHA, id, "secret-key"), clock.instant());
            connections.setState(OLKHA, id, Connection.State.PAUSED);
            directory.enter(OLKHA, id, "ozon");
        });
        return id;
    }

    /** A dozen buyers, each with chats about one order, another and none; ours answer where a buyer has written. */
    private static List<String> talk(Random random) {
        var talk = new ArrayList<String>();
        var begun = new ArrayList<String>();
        for (int i = 0; i < 150; i++) {
            int buyer = random.nextInt(12);
            var order = random.nextInt(3) == 0 ? "" : buyer + "-" + random.nextInt(2);
            var chat = "c" + buyer + "/" + order + "/" + random.nextInt(2);
            boolean answered = begun.contains(chat) && random.nextInt(4) == 0;
            talk.add(
                    answered
                            ? message(i, chat, "", "SELLER", order, "Ответ " + i)
                            : said(i, chat, "buyer" + buyer, order, "Вопрос " + i));
            begun.add(chat);
        }
        return talk;
    }

    private static List<String> questions(int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(i -> said(i, "c" + i, "buyer" + i, "", "Вопрос " + i))
                .toList();
    }

    private static String said(int number, String chat, String buyer, String order, String text) {
        return message(number, chat, buyer, "CUSTOMER", order, text);
    }

    private static String message(int number, String chat, String user, String type, String order, String text) {
        return """
                {"chat":"%s","kind":"buyer","id":"%d","at":"2026-11-21T10:%02d:%02dZ","userId":"%s","userType":"%s",
                "data":["%s"],"order":"%s","sku":"","unreadable":null}
                """.formatted(chat, 1000 + number, number / 60 % 60, number % 60, user, type, text, order);
    }

    private void keep(UUID into, List<String> messages) {
        var rows = messages.stream()
                .map(body -> Incoming.fetched(
                        into, new Fetched(body.getBytes(StandardCharsets.UTF_8), body), clock.instant()))
                .toList();
        tenancy.run(OLKHA, () -> inbound.add(OLKHA, rows));
    }

    private List<OpenedRow> opened() {
        return absorbing.open(
                known.line(OLKHA, connection).orElseThrow(), inbound.due(OLKHA, connection, 400, clock.instant()));
    }

    private static List<String> chats(List<OpenedRow> lane) {
        return lane.stream().flatMap(row -> row.chats().stream()).toList();
    }

    /** Each case by its chats, how much was said in each, and how it stands. */
    private List<String> cases(UUID through) {
        return tenancy.read(
                OLKHA, () -> jdbc.sql("""
                        SELECT string_agg(c.external_id || ':' || c.ordinal, ' ' ORDER BY c.external_id) || ' '
                            || max(concat_ws(' ', f.order_number, f.waiting_on, f.unread, f.unanswered_since, f.last_line))
                        FROM cases.case_conversation s
                        JOIN cases.case_file f ON f.id = s.case_id
                        JOIN conversations.conversation c ON c.id = s.conversation_id
                        WHERE c.connection_id = ? AND s.left_at IS NULL
                        GROUP BY s.case_id ORDER BY 1""").param(through).query(String.class).list());
    }

    private Map<String, Long> counters() {
        return tenancy.read(
                OLKHA,
                () -> jdbc
                        .sql(
                                "SELECT view, sum(delta) AS count FROM cases.view_delta GROUP BY view HAVING sum(delta) <> 0")
                        .query((row, number) -> Map.entry(row.getString("view"), row.getLong("count")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new)));
    }

    private int messages() {
        return count("SELECT count(*) FROM conversations.message");
    }

    private int due() {
        return count("SELECT count(*) FROM channels.inbound WHERE state = 'new'");
    }

    private int count(String sql) {
        return tenancy.<Integer>read(
                OLKHA, () -> jdbc.sql(sql).query(Integer.class).single());
    }
}
