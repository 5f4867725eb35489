package dovod.channels.ozon;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dovod.cast.Cast;
import dovod.cast.Visitor;
import dovod.kernel.Ids;
import dovod.people.MakingToken;
import dovod.platform.DueJobs;
import dovod.platform.Jobs;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.world.Account;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Canaries: secrets and letters go their usual ways, also wrong ways, and none of them sings in a log. */
@NullUnmarked
class SecretsTest extends OzonStory {

    private static final String LETTER = "канарейка-письмо-8841";
    private static final String POISON = "канарейка-яд-5120";
    private static final String WRONG_KEY = "canary-key-7731-wrong";
    private static final String WRONG_PASSWORD = "канарейка вместо пароля";
    private static final String WRONG_SECRET = "canarycanarycanarycanarycanary12";

    @Autowired
    MakingToken tokens;

    @Autowired
    Jobs jobs;

    @Autowired
    ApplicationContext desk;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> canaries = new ArrayList<>(
            List.of(Account.API_KEY, Cast.PASSWORD, LETTER, POISON, WRONG_KEY, WRONG_PASSWORD, WRONG_SECRET));
    private final List<String> errors = new ArrayList<>();

    @BeforeEach
    void listen() {
        log.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        log.start();
        logger("ROOT").addAppender(log);
        logger("dovod").setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        logger("dovod").setLevel(Level.INFO);
        logger("ROOT").detachAppender(log);
    }

    @Test
    void noSecretIsInTheLogsFiguresErrorsOrJobs() {
        signIn();
        takeAKey();
        hearFromABuyer();
        callTheApi();
        failAtTheDatabase();

        var logged = logged();
        var figures = new Visitor(port).with("Accept", "*/*").get("/metrics");
        assertThat(figures.statusCode()).isEqualTo(200);
        var troubles = text("SELECT string_agg(last_error, ' ') FROM platform.job_trouble");
        var unread = text("SELECT string_agg(problem, ' ') FROM channels.inbound");
        assertThat(troubles).as("the job failed").contains("DuplicateKeyException");
        assertThat(logged).as("the log heard of it").contains("DuplicateKeyException", "Job test.canary");
        assertThat(errors).hasSizeGreaterThan(8);
        for (var canary : canaries) {
            assertThat(logged).as("log").doesNotContain(canary);
            assertThat(figures.body()).as("figures").doesNotContain(canary);
            assertThat(troubles).as("jobs").doesNotContain(canary);
            assertThat(String.valueOf(unread)).as("rows that were not read").doesNotContain(canary);
            assertThat(errors).as("answers").noneMatch(answer -> answer.contains(canary));
        }
    }

    private void signIn() {
        error(new Visitor(port).signIn(Cast.email(MARIA), WRONG_PASSWORD));
        var maria = Visitor.of(MARIA, port);
        canaries.add(maria.cookie("dovod").orElseThrow());
        error(maria.get("/settings/audit"));
        error(maria.get("/invitation/" + WRONG_SECRET));
        error(maria.post("/me/password", Map.of("current", WRONG_PASSWORD, "password", WRONG_PASSWORD)));
    }

    private void takeAKey() {
        var anna = Visitor.of(ANNA, port);
        anna.get("/settings/shops/new");
        var form = Map.of("clientId", "31415926", "apiKey", WRONG_KEY, "shopName", "Вторая");
        for (var address : List.of(sandbox.url().toString(), "http://127.0.0.1:1", "file:///etc/passwd", "чепуха")) {
            var told = new HashMap<>(form);
            told.put("address", address);
            error(anna.post("/settings/shops", told));
        }
        sandbox.control().inject(Fault.of(FaultKind.UNAVAILABLE).on("/v3/chat/*"));
        poll();
        seller.change(account -> account.withKey("another"));
        pass(Duration.ofMinutes(30));
        poll();
        seller.change(account -> account.withKey(Account.API_KEY));
    }

    private void hearFromABuyer() {
        var path = secrets.path(line());
        canaries.add(path.substring(path.lastIndexOf('/') + 1));
        connectPush();
        seller.buyerSays(chatWithIgor(), LETTER);
        sandbox.control().settle();
        read();
        push(path, "{\"message_type\":\"TYPE_NEW_MESSAGE\",\"chat_id\":7,\"data\":[\"" + POISON + "\"]}");
        push(path, "{\"message_type\":\"TYPE_NEW_MESSAGE\", " + POISON);
        push(path, POISON);
        error(push("/push/ozon/" + WRONG_SECRET, "{\"data\":[\"" + POISON + "\"]}"));
        for (int again = 0; again < 8; again++) {
            read();
            pass(Duration.ofMinutes(20));
        }
    }

    private void callTheApi() {
        var token = tokens.make(MARIA, "program", 30).text();
        canaries.add(token);
        var program = new Visitor(port).with("Authorization", "Bearer " + token).with("Accept", "application/json");
        error(program.get("/api/v1/conversations/" + Ids.next() + "/messages"));
        error(program.get("/api/v1/conversations?cursor=" + WRONG_SECRET));
        error(program.send(HttpRequest.newBuilder(program.at("/api/v1/conversations/" + Ids.next() + "/messages"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"" + POISON))));
        error(program.with("Authorization", "Bearer dov_" + WRONG_SECRET).get("/api/v1/me"));
        assertThat(Visitor.of(VERA, port).get("/search?q=" + WRONG_SECRET).statusCode())
                .isEqualTo(200);
    }

    /** A row that the database does not take: what it says of the row must not be told on. */
    private void failAtTheDatabase() {
        var job = jobs.once("test.canary" + System.identityHashCode(this), "platform.jobs", (tenant, asked) -> {
            for (int twice = 0; twice < 2; twice++) {
                tenancy.run(
                        tenant,
                        () -> jdbc.sql("""
                        INSERT INTO people.person (tenant_id, id, email, name, role, language, created_at)
                        VALUES (?, gen_random_uuid(), ?, ?, 'agent', 'ru', now())""")
                                .params(tenant.value(), POISON, POISON)
                                .update());
            }
        });
        job.ask(OLKHA, "once", POISON);
        DueJobs.run(desk);
    }

    private HttpResponse<String> push(String path, String body) {
        var marketplace = new Visitor(port);
        return marketplace.send(
                HttpRequest.newBuilder(marketplace.at(path)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private void error(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isGreaterThanOrEqualTo(400);
        errors.add(answer.body() + answer.headers().map());
    }

    private String text(String sql) {
        return tenancy.<String>read(
                OLKHA,
                () -> jdbc.sql(sql)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .single());
    }

    private String logged() {
        var layout = new PatternLayout();
        layout.setContext(log.getContext());
        layout.setPattern("%level %logger{0}: %msg%n%ex");
        layout.start();
        return List.copyOf(log.list).stream().map(layout::doLayout).collect(Collectors.joining());
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
