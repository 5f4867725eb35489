package dovod.investigations;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.TestTicker;
import dovod.channels.ConnectingShop;
import dovod.channels.Connections;
import dovod.channels.NewConnection;
import dovod.channels.spi.Activity;
import dovod.sandbox.Sandbox;
import dovod.sandbox.SandboxOptions;
import dovod.sandbox.season.Season;
import dovod.sandbox.season.Spoiled;
import dovod.sandbox.time.VirtualClock;
import dovod.sandbox.world.Account;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A small season, over HTTP from beginning to end: what is spoiled is found, what only looks so is not. */
@DeskTest
@NullUnmarked
class SeasonTest {

    private static final Instant END = TestClock.START;
    private static final Instant BEGIN = Season.begin(END);

    @Autowired
    TestClock clock;

    @Autowired
    TestTicker ticker;

    @Autowired
    ConnectingShop connecting;

    @Autowired
    Connections connections;

    @Autowired
    List<Activity> activities;

    @Autowired
    Formulas formulas;

    @Autowired
    Sweeping sweeping;

    @Autowired
    Findings findings;

    private UUID connection;

    @Test
    void everythingSpoiledIsFoundAndNothingElse() throws Exception {
        clock.set(BEGIN);
        try (var sandbox = Sandbox.start(
                SandboxOptions.forTests().clock(VirtualClock.frozen(BEGIN)).wall(ticker))) {
            connection = connecting.connect(
                    VERA,
                    new NewConnection("ozon", "Сезон", sandbox.url().toString(), Account.CLIENT_ID, Account.API_KEY));
            var season = new Season(sandbox.control(), 20_261_122, 800, END);
            season.open();
            night(BEGIN);
            var spoiled = season.play();
            clock.set(END);
            enterFormula();
            night(END);

            var first = sweeping.sweep(VERA).getFirst();

            assertThat(first.postings()).isEqualTo(800);
            assertThat(found()).isEqualTo(known(spoiled));
            assertThat(first.fresh()).isEqualTo(first.standing());

            clock.advance(Duration.ofSeconds(1));
            var again = sweeping.sweep(VERA).getFirst();
            assertThat(again.fresh()).as("the same again is nothing new").isZero();
            assertThat(again.standing()).isEqualTo(first.standing());
            assertThat(again.gone()).isZero();
        }
    }

    private Set<String> found() {
        return findings.find(VERA, FindingQuery.OPEN, 0, 1_000).stream()
                .map(finding -> finding.kind().code() + " "
                        + (finding.posting() != null
                                ? finding.posting()
                                : finding.kind() == FindingKind.UNITS_MISSING
                                        ? "sku:" + finding.sku() + " " + finding.quantity()
                                        : finding.subject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> known(List<Spoiled> spoiled) {
        return spoiled.stream()
                .map(one -> one.kind() + " " + one.subject()
                        + (one.kind().equals("units_missing") ? " " + one.pieces() : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void enterFormula() {
        var rows = Season.COEFFICIENTS.stream()
                .map(row -> new Coefficient("", "", minor(row.from()), minor(row.below()), row.value()))
                .toList();
        var shop = connections.line(OLKHA, connection).orElseThrow().shop();
        formulas.set(VERA, shop, new Formula(Season.VAT_PERCENT, rows, "24.09.2026"));
    }

    private void night(Instant now) throws Exception {
        clock.set(now);
        for (var name : List.of("catalog", "books")) {
            for (var activity : activities) {
                if (activity.name().equals(name)) {
                    activity.take(
                            connections.line(OLKHA, connection).orElseThrow(),
                            name.equals("books") ? BEGIN.toString() : null);
                }
            }
        }
    }

    private static long minor(BigDecimal roubles) {
        return roubles.movePointRight(2).longValueExact();
    }
}
