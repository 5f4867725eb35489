package dovod.program;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.LiveStream;
import dovod.cast.TestDatabase;
import dovod.cast.Visitor;
import dovod.lib.postgres.EmbeddedPostgres;
import dovod.lib.postgres.Options;
import dovod.sandbox.Sandbox;
import dovod.sandbox.SandboxOptions;
import dovod.sandbox.SellerControl;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under load, three times and each time in another way, and comes back. */
@NullUnmarked
class DatabaseRestartTest {

    private static final int CHATS = 6;

    @TempDir
    Path folder;

    private EmbeddedPostgres postgres;
    private Sandbox sandbox;
    private SellerControl seller;
    private List<String> chats;
    private DeskProgram desk;
    private Visitor vera;
    private Program program;

    @BeforeEach
    void open() {
        startDatabase();
        postgres.createDatabase("desk");
        sandbox = Sandbox.start(SandboxOptions.live(Clock.systemUTC()).story("birthday-present"));
        seller = sandbox.control().seller();
        int port = DeskProgram.freePort();
        var settings = TestDatabase.owned(postgres, "desk").settings();
        settings.put("DOVOD_PORT", Integer.toString(port));
        settings.put("DOVOD_PUBLIC_URL", "http://127.0.0.1:" + port);
        desk = DeskProgram.hurried(folder, settings).awaitReady();
        var day = FirstDay.at(port).connect(sandbox.url());
        vera = day.vera();
        program = new Program(port, day.token());
        var product = seller.products().getFirst();
        chats = IntStream.range(0, CHATS)
                .mapToObj(number -> seller.openChat(
                        ChatOpening.asking(Speaker.buyer("buyer-" + number, "Покупатель " + number), product)))
                .toList();
    }

    @AfterEach
    void close() {
        desk.close();
        sandbox.close();
        postgres.close();
    }

    @Test
    void nothingIsLostDoubledOrSentTwice() throws Exception {
        var live = vera.listen("inbox");
        var talk = new Talk(seller, chats, program);
        talk.goOn(20, 5);

        postgres.close();
        saysThatItIsAway();
        startDatabase();
        isThereAgain(live, 0);
        talk.goOn(20, 5);

        var heard = live.events().size();
        signal("QUIT"); // an immediate shutdown: no checkpoint, clients are cut
        isThereAgain(live, heard);
        talk.goOn(20, 5);

        heard = live.events().size();
        signal("KILL");
        isThereAgain(live, heard);
        talk.goOn(20, 5);

        talk.close();
        assertThat(differences(talk))
                .as(() -> "outbox: " + outbox() + "\n"
                        + desk.said().lines().limit(200).toList())
                .isEmpty();
        assertThat(talk.statuses()).as(this::incidents).isSubsetOf(200, 201, 202, 409, 503);
        jobsGoOn();
        live.close();
    }

    /** Also the second time on the port of the first: the folder remembers it. */
    private void startDatabase() {
        postgres = EmbeddedPostgres.open(Options.in(folder.resolve("postgres")));
    }

    /** Keeper starts PostgreSQL again by itself. */
    private void signal(String name) throws IOException, InterruptedException {
        var pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .getFirst();
        assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                .isZero();
    }

    private void saysThatItIsAway() throws Exception {
        var ready = program.get("/readyz");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).contains("\"database\"");
        assertThat(program.get("/livez").statusCode()).isEqualTo(200);

        var page = vera.get("/inbox");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("Одну минуту", "База данных не отвечает");

        var api = program.get("/api/v1/conversations");
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(api.body()).contains("\"database_away\"");
    }

    /** And the line that listens as well: an open page is told to fetch everything, and hears what comes. */
    private void isThereAgain(LiveStream live, int heard) {
        eventually(() -> status("/readyz") == 200, "ready again");
        live.await("event: resync", heard);
        live.await("\"topic\":\"inbox\"", live.events().size());
        assertThat(vera.get("/inbox").statusCode()).isEqualTo(200);
    }

    private int status(String path) {
        try {
            return program.get(path).statusCode();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<String> differences(Talk talk) {
        var steps = 60;
        var differences = compare(talk);
        while (!differences.isEmpty() && steps-- > 0) {
            letTimePass();
            differences = compare(talk);
        }
        return differences;
    }

    /** What became unknown is looked up with pauses, a minute long: nobody here needs to wait them out. */
    private void letTimePass() {
        var step = Duration.ofSeconds(10);
        sandbox.control().advance(step);
        desk.hurry(step);
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }

    private List<String> compare(Talk talk) {
        try {
            var here = new ArrayList<String>();
            for (var conversation : program.conversations()) {
                program.texts(conversation).forEach(here::add);
            }
            var there = seller.chats().stream()
                    .flatMap(chat -> seller.buyerSees(chat.id()).stream())
                    .flatMap(message -> message.data().stream())
                    .toList();
            var faults = new ArrayList<String>();
            once("a buyer's word in the desk", talk.said(), here, faults);
            once("our answer at the marketplace", talk.answered(), there, faults);
            once("our answer in the desk", talk.answered(), here, faults);
            return faults;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void once(String what, List<String> expected, List<String> found, List<String> faults) {
        var times = found.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        expected.stream()
                .filter(text -> times.getOrDefault(text, 0L) != 1)
                .forEach(text -> faults.add(what + ": «" + text + "» " + times.getOrDefault(text, 0L) + " times"));
    }

    /** Asks for one now, in the table where jobs stand, and sees it done. */
    private void jobsGoOn() {
        var job = "FROM platform.scheduled_tasks WHERE task_name = 'files.sweep'";
        assertThat(value("SELECT count(*) " + job)).isEqualTo("1");
        execute("UPDATE platform.scheduled_tasks SET execution_time = now() WHERE task_name = 'files.sweep'");
        eventually(
                () -> value("SELECT last_success > now() - interval '1 minute' " + job)
                        .equals("t"),
                "a job done");
    }

    private String incidents() {
        var said = desk.said();
        return said.substring(Math.max(0, said.indexOf("Incident")));
    }

    private String outbox() {
        return value(
                "SELECT string_agg(concat_ws(' ', body, state, problem_code, problem_text, looks, not_before - now()), '; ')"
                        + " FROM conversations.outgoing WHERE state <> 'accepted'");
    }

    private String value(String sql) {
        try (var connection = postgres.dataSource("desk").getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void execute(String sql) {
        try (var connection = postgres.dataSource("desk").getConnection()) {
            connection.createStatement().execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void eventually(BooleanSupplier come, String what) {
        eventually(come, () -> what);
    }

    private static void eventually(BooleanSupplier come, Supplier<String> what) {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not " + what.get());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
