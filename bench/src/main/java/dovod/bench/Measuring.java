package dovod.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What is measured, in order, each beside its bare limit. */
final class Measuring {

    static final List<String> PARTS =
            List.of("start", "pages", "care", "search", "contracts", "live", "processing", "push", "stream");

    private static final Duration WARM = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration TURN = Duration.ofSeconds(5);

    /** So long two cores that also bear the load need to compile what pages are made of; a desk runs for weeks. */
    private static final Duration UNTIL_COMPILED = Duration.ofSeconds(75);

    /** Messages laid into the inbox at once: some seconds of work. */
    private static final int BACKLOG = 10_000;

    /** The first of them is worked three to four times slower than the tenth. */
    private static final int BACKLOGS_UNTIL_COMPILED = 12;

    private final Path root;
    private final Path home;
    private final Ground ground;
    private final Scale scale;
    private final Report report;
    private final Bare bare;

    Measuring(Path root, Path home, Ground ground, Report report) {
        this.root = root;
        this.home = home;
        this.ground = ground;
        this.scale = ground.scale();
        this.report = report;
        this.bare = new Bare(ground.superuserUrl(), scale);
    }

    /** @param parts some of {@link #PARTS} */
    void measure(List<String> parts) throws Exception {
        if (parts.contains("start")) {
            start();
        }
        Pushes.connect(ground);
        try (var desk = ground.desk()) {
            var visitor = Visitor.signIn(ground, desk, Visitor.AGENT);
            var owner = Visitor.signIn(ground, desk, Visitor.OWNER);
            var pushes = Pushes.to(desk, scale);
            warmUp(visitor, pushes);
            for (var part : parts) {
                switch (part) {
                    case "pages" -> pages(visitor);
                    case "care" -> care(owner);
                    case "search" -> search(visitor);
                    case "contracts" -> contracts(visitor);
                    case "live" -> live(visitor, pushes);
                    case "push" -> pushing(pushes);
                    case "processing" -> processing(pushes);
                    case "stream" -> stream(pushes);
                    default -> {}
                }
            }
        }
    }

    /** The desk with its embedded database, as it stands after its first day. */
    private void start() throws Exception {
        var settings = Map.of("DOVOD_DATA", home.resolve("start").toString());
        Desk.start(root, ground.log(), settings).close(); // makes the database and the cache
        Desk.start(root, ground.log(), settings).close();
        double best = Double.MAX_VALUE;
        double worst = 0;
        long memory = 0;
        for (int i = 0; i < 3; i++) {
            try (var desk = Desk.start(root, ground.log(), settings)) {
                best = Math.min(best, desk.secondsToReady());
                worst = Math.max(worst, desk.secondsToReady());
                TimeUnit.SECONDS.sleep(15);
                memory = Math.max(memory, desk.residentMib());
            }
        }
        report.add(new Figure(
                "start, built, existing database",
                "ready in under 5 s",
                "%.1f to %.1f s (3 starts)".formatted(best, worst),
                worst < 5,
                "loading classes; the JDK's cache does most"));
        report.add(new Figure(
                "memory of the desk at rest",
                "under 400 MB resident",
                memory + " MB",
                memory < 400,
                "the JVM's heap and the cached classes"));
    }

    private void warmUp(Visitor visitor, Pushes pushes) throws Exception {
        visitor.open(4, Duration.ZERO, LONG, Visitor.walk("/inbox?view=waiting_us", 0, 2, 1));
        visitor.open(8, Duration.ZERO, UNTIL_COMPILED, Visitor.walk("/cases/%d", 1, scale.large(), 9973));
        Load.open(16, 400, TURN, pushes::client);
        drain();
        judge();
    }

    private void pages(Visitor visitor) {
        beside("queue page by SQL alone, 8 clients", bare.queuePage(8, WARM, TURN));
        var views = List.of("waiting_us", "mine", "all", "closed", "waiting_buyer", "unassigned", "overdue");
        var turn = new AtomicInteger();
        var list = visitor.open(
                8, WARM, LONG, () -> "/inbox?view=" + views.get(Math.floorMod(turn.getAndIncrement(), views.size())));
        report.add(new Figure(
                "inbox list page, %,d conversations, 8 clients".formatted(scale.conversations()),
                "p50 under 15 ms, p99 under 60 ms",
                latency(list),
                list.p50() < 15 && list.p99() < 60,
                "two cores shared with the load: rendering the page"));
        beside("a conversation's messages by SQL alone, 8 clients", bare.conversation(8, WARM, TURN));
        var page = visitor.open(8, WARM, LONG, Visitor.walk("/cases/%d", 1, scale.large(), 9973));
        report.add(new Figure(
                "conversation page with context, 8 clients",
                "p99 under 80 ms",
                latency(page),
                page.p99() < 80,
                "statements a page needs, and rendering"));
    }

    /** What the owner of a shop looks at: cases with all that can stand beside them, and what they cost. */
    private void care(Visitor owner) {
        int cases = scale.large() / CareRows.EVERYTHING;
        var next = new AtomicInteger();
        var page = owner.open(
                8,
                WARM,
                LONG,
                () -> "/cases/%d".formatted(next.getAndIncrement() * 331 % cases * CareRows.EVERYTHING + 1));
        report.add(new Figure(
                "case page with everything on it, 8 clients",
                "p99 under 100 ms",
                latency(page),
                page.p99() < 100,
                "statements a page needs, and rendering"));
        var turn = new AtomicInteger();
        var by = List.of("product", "part", "reason", "person");
        var costs = owner.open(
                2,
                WARM,
                LONG,
                () -> "/reports/costs?from=2024-01&to=%s&by=%s"
                        .formatted(
                                YearMonth.from(scale.now().atOffset(ZoneOffset.UTC)),
                                by.get(Math.floorMod(turn.getAndIncrement(), by.size()))));
        report.add(new Figure(
                "report of all costs, 2 clients",
                "p99 under 300 ms",
                latency(costs),
                costs.p99() < 300,
                "the kept sums of three years, and rendering"));
        var reviews = owner.open(2, WARM, LONG, () -> "/reviews");
        report.add(new Figure(
                "newest reviews with their marks, 2 clients",
                "p99 under 300 ms",
                latency(reviews),
                reviews.p99() < 300,
                "rendering the page"));
    }

    private void search(Visitor visitor) {
        var text = new RussianText(11);
        var turn = new AtomicInteger();
        Callable<String> words = () -> {
            synchronized (text) {
                return switch (turn.getAndIncrement() % 3) {
                    case 0 -> text.commonWord();
                    case 1 -> text.commonWord() + " " + text.trouble();
                    default -> text.rareWord();
                };
            }
        };
        beside("any fifty messages with the words by SQL alone, 2 clients", bare.search(2, WARM, TURN, words));
        var found = visitor.open(2, WARM, LONG, () -> "/search?q=" + inUrl(words.call()));
        report.add(new Figure(
                "search, Russian words, %,d messages, 2 clients"
                        .formatted(scale.conversations() * scale.perConversation()),
                "p95 under 200 ms",
                latency(found),
                found.p95() < 200,
                "messages read to show the line found"));
    }

    /** The page of found clauses: for words of few of them, of many, of all, and for a phrase that nobody wrote. */
    private void contracts(Visitor visitor) {
        var common = ContractRows.COMMON;
        var turn = new AtomicInteger();
        var found = visitor.open(2, WARM, LONG, () -> {
            int at = turn.getAndIncrement();
            var words = switch (at % 4) {
                case 0 -> ContractRows.EVERYWHERE;
                case 1 -> ContractRows.rare(at * 7919);
                case 2 -> common.get(at / 4 % common.size()) + " " + common.get(at / 5 % common.size());
                default -> '"' + common.getLast() + " " + common.get(at / 4 % common.size()) + '"';
            };
            return "/contracts?query=" + inUrl(words);
        });
        report.add(new Figure(
                "search in %,d versions of contracts, 2 clients".formatted(ContractRows.VERSIONS),
                "p95 under 200 ms",
                latency(found),
                found.p95() < 200,
                "phrases of common words: each clause with both is looked into"));
    }

    private static String inUrl(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void live(Visitor visitor, Pushes pushes) throws Exception {
        var seen = new LiveUpdate(visitor, pushes).measure(200);
        report.add(new Figure(
                "message sent elsewhere, seen in an open page's data",
                "p95 under 500 ms",
                latency(seen),
                seen.p95() < 500,
                "push, commit, batch, NOTIFY, event, fetch of the list"));
    }

    private void pushing(Pushes pushes) {
        var last = new AtomicReference<Timing>();
        var ratio = Ratio.of(() -> bare.inbound(16, Duration.ofSeconds(1), TURN).perSecond(), () -> {
            var timing = Load.closed(16, Duration.ofSeconds(1), TURN, pushes::client);
            last.set(timing);
            return timing.perSecond();
        });
        report.add(new Figure(
                "push, durable and acknowledged, 16 clients",
                "at least 70 % of bare SQL, p99 under 100 ms",
                ratio + "; " + latency(last.get()),
                ratio.ratio() >= 0.7 && last.get().p99() < 100,
                "HTTP and JSON on two cores; commits are shared"));
    }

    private void processing(Pushes pushes) throws Exception {
        drain();
        for (int i = 0; i < BACKLOGS_UNTIL_COMPILED; i++) {
            backlog(pushes);
        }
        var ratio = Ratio.of(
                () -> {
                    forgetJudging();
                    return bare.deskTransaction(8, Duration.ofSeconds(1), TURN).perSecond();
                },
                () -> backlog(pushes));
        forgetJudging();
        report.add(new Figure(
                "full processing",
                "at least 70 % of the bare desk transaction",
                ratio.toString(),
                ratio.ratio() >= 0.7,
                "the full-text index and its words"));
    }

    /** Lays messages into the inbox all at once and takes the time until each has become part of its case. */
    private double backlog(Pushes pushes) {
        try (var connection = DriverManager.getConnection(ground.superuserUrl())) {
            connection.setAutoCommit(false);
            pushes.leave(connection, BACKLOG);
            long begin = System.nanoTime();
            connection.commit();
            Load.closed(1, Duration.ZERO, Duration.ofMillis(1), pushes::client); // rings
            drain();
            return BACKLOG / ((System.nanoTime() - begin) / 1e9);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void stream(Pushes pushes) throws Exception {
        drain(); // the rushes before this left more than a minute's work
        var timing = Load.open(16, 1000, Duration.ofSeconds(60), pushes::client);
        long begin = System.nanoTime();
        drain();
        double lag = (System.nanoTime() - begin) / 1e9;
        report.add(new Figure(
                "1,000 messages/s for 60 s",
                "keeps up; lag under 1 s after it",
                "%.0f/s taken, %s; all processed %.2f s after the last"
                        .formatted(timing.perSecond(), latency(timing), lag),
                lag < 1,
                "nothing in particular"));
    }

    private void drain() throws Exception {
        while (ground.count("SELECT count(*) FROM (SELECT FROM channels.inbound WHERE state = 'new' LIMIT 1) one")
                > 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Waits until the reply check, which takes its time, is through with all that came in. */
    private void judge() throws Exception {
        while (ground.count("SELECT count(*) FROM quality.pending") > 0) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** So that the bare limit has the machine to itself; a backlog's own judging goes on beside it. */
    private void forgetJudging() {
        try {
            ground.asSuperuser("TRUNCATE quality.pending");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void beside(String what, Timing timing) {
        report.beside("%s: %,.0f/s, %s".formatted(what, timing.perSecond(), latency(timing)));
    }

    private static String latency(Timing timing) {
        return "p50 %.1f, p95 %.1f, p99 %.1f ms".formatted(timing.p50(), timing.p95(), timing.p99());
    }
}
