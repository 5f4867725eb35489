package dovod.season;

import dovod.Dovod;
import dovod.channels.ConnectingShop;
import dovod.channels.Connections;
import dovod.channels.NewConnection;
import dovod.channels.spi.Activity;
import dovod.investigations.Coefficient;
import dovod.investigations.Finding;
import dovod.investigations.FindingQuery;
import dovod.investigations.Findings;
import dovod.investigations.Formula;
import dovod.investigations.Formulas;
import dovod.investigations.SweepReport;
import dovod.investigations.Sweeping;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.people.NewDesk;
import dovod.people.OpeningDesk;
import dovod.people.Origin;
import dovod.sandbox.season.Season;
import dovod.sandbox.world.Account;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A whole desk with an empty database of its own, connected to the sandbox. Its background work rests. */
final class DeskOfSeason implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final ConfigurableApplicationContext desk;
    private final SeasonClock clock;
    private final Actor owner;
    private final UUID connection;

    DeskOfSeason(Path data, URI sandbox, Instant begin) {
        clock = new SeasonClock(begin);
        var application = new SpringApplication(Dovod.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("seasonClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        desk = application.run(
                "--dovod.data=" + data,
                "--dovod.background=false",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.dovod=warn");
        owner = open();
        connection = desk.getBean(ConnectingShop.class)
                .connect(
                        owner,
                        new NewConnection("ozon", "Сезон", sandbox.toString(), Account.CLIENT_ID, Account.API_KEY));
    }

    private Actor open() {
        var here = new Origin("127.0.0.1", "dovod season");
        var wanted = new NewDesk(
                "Сезон",
                "Вера",
                "vera@season.example",
                "ольха дуб клён ясень",
                Language.RU,
                ZoneId.of("Europe/Moscow"));
        return desk.getBean(OpeningDesk.class).open(wanted, here).person().actor(here.address());
    }

    /** It is then now; what the desk would do at night is done at once. */
    void night(Instant now, @Nullable Instant since) throws Exception {
        clock.set(now);
        take("catalog", null);
        take("books", since == null ? null : since.toString());
    }

    private void take(String name, @Nullable String argument) throws Exception {
        var line =
                desk.getBean(Connections.class).line(owner.tenant(), connection).orElseThrow();
        for (var activity : desk.getBeansOfType(Activity.class).values()) {
            if (activity.name().equals(name)) {
                activity.take(line, argument);
            }
        }
    }

    /** The owner enters the table that the marketplace publishes. */
    void enterFormula() {
        var line =
                desk.getBean(Connections.class).line(owner.tenant(), connection).orElseThrow();
        var rows = Season.COEFFICIENTS.stream()
                .map(row -> new Coefficient("", "", minor(row.from()), minor(row.below()), row.value()))
                .toList();
        desk.getBean(Formulas.class).set(owner, line.shop(), new Formula(Season.VAT_PERCENT, rows, "24.09.2026"));
    }

    List<SweepReport> sweep() {
        return desk.getBean(Sweeping.class).sweep(owner);
    }

    List<Finding> findings() {
        var all = new ArrayList<Finding>();
        var findings = desk.getBean(Findings.class);
        var some = findings.find(owner, FindingQuery.OPEN, 0, AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = findings.find(owner, FindingQuery.OPEN, all.size(), AT_ONCE);
        }
        return all;
    }

    @Override
    public void close() {
        desk.close();
    }

    private static long minor(BigDecimal roubles) {
        return roubles.movePointRight(2).longValueExact();
    }
}
