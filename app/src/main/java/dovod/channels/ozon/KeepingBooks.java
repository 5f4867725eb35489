package dovod.channels.ozon;

import dovod.catalog.Products;
import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.Posting;
import dovod.lib.ozon.PostingProduct;
import dovod.lib.ozon.ReturnQuery;
import dovod.lib.ozon.StockLevel;
import dovod.orders.Look;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads every night, and soon after a shop was connected, all that going over the orders of a period needs: every posting, its money and return, what was booked
 * for products alone, the stock of the day, supplies and removals. What the key may not see is left out.
 */
@Component
class KeepingBooks implements OzonActivity {

    static final String NAME = "books";

    /** The longest term is 150 days from a return that came weeks after its order. */
    private static final Duration PERIOD = Duration.ofDays(210);

    private static final Duration WINDOW = Duration.ofDays(7);
    private static final int AT_ONCE = 500;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    /** Buyers' messages go first when a shop is connected; then its owner need not wait a night to learn who owes what. */
    private static final Duration AFTER_CONNECTING = Duration.ofMinutes(10);

    private final FindingPostings finding;
    private final Surroundings surroundings;
    private final StoringOrders storing;
    private final Books books;
    private final Moving moving;
    private final RecordingFacts recording;
    private final Products products;
    private final Tenancy tenancy;
    private final Clock clock;

    KeepingBooks(
            FindingPostings finding,
            Surroundings surroundings,
            StoringOrders storing,
            Books books,
            Moving moving,
            RecordingFacts recording,
            Products products,
            Tenancy tenancy,
            Clock clock) {
        this.finding = finding;
        this.surroundings = surroundings;
        this.storing = storing;
        this.books = books;
        this.moving = moving;
        this.recording = recording;
        this.products = products;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Instant first(Instant now) {
        return now.plus(AFTER_CONNECTING);
    }

    @Override
    public Instant next(Instant ended) {
        return night(ended);
    }

    private static Instant night(Instant after) {
        var day = LocalDate.ofInstant(after, MOSCOW);
        var tonight = day.atTime(NIGHT).atZone(MOSCOW).toInstant();
        return tonight.isAfter(after)
                ? tonight
                : day.plusDays(1).atTime(NIGHT).atZone(MOSCOW).toInstant();
    }

    /** @param argument since when, as an instant; null for the usual period */
    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        var now = clock.instant();
        var since = argument == null ? now.minus(PERIOD) : Instant.parse(argument);
        var numbers = new TreeSet<String>();
        var skus = new TreeSet<String>(products.skus(line.tenant(), line.shop()));
        for (var from = since; from.isBefore(now); from = from.plus(WINDOW)) {
            keep(line, finding.ofWarehouses(line, from, from.plus(WINDOW)), numbers, skus);
        }
        keep(line, finding.ofSeller(line, since), numbers, skus);
        keepMoney(line, new ArrayList<>(numbers));
        keepReturns(line, since, now, numbers);
        keepLooseEntries(line, since, now);
        keepStock(line, now, skus);
        keepMovements(line, since, now);
    }

    private void keep(Line line, List<Posting> postings, TreeSet<String> numbers, TreeSet<String> skus) {
        for (var some : Chunks.of(postings, AT_ONCE)) {
            tenancy.run(line.tenant(), () -> storing.storePostings(line, some));
        }
        postings.forEach(posting -> {
            numbers.add(posting.postingNumber());
            posting.products().stream()
                    .map(PostingProduct::sku)
                    .map(String::valueOf)
                    .forEach(skus::add);
        });
    }

    private void keepMoney(Line line, List<String> numbers) throws OzonException {
        for (var some : Chunks.of(numbers, AT_ONCE)) {
            var money = books.of(line, some);
            tenancy.run(line.tenant(), () -> storing.storeMoney(line, some, money));
        }
    }

    private void keepReturns(Line line, Instant since, Instant now, TreeSet<String> numbers) throws OzonException {
        unlessClosed(() -> {
            var returns = surroundings.returns(line, ReturnQuery.changedBetween(since, now));
            for (var some : Chunks.of(returns, AT_ONCE)) {
                tenancy.run(line.tenant(), () -> storing.storeReturns(line, List.of(), some));
            }
            var telling = telling(line, OzonMethod.RETURNS);
            tenancy.run(line.tenant(), () -> recording.looked(line.tenant(), telling, Look.RETURNS, numbers));
        });
    }

    private void keepLooseEntries(Line line, Instant since, Instant now) throws OzonException {
        unlessClosed(() -> {
            var types = books.types(line);
            var last = LocalDate.ofInstant(now, MOSCOW);
            for (var day = LocalDate.ofInstant(since, MOSCOW); !day.isAfter(last); day = day.plusDays(1)) {
                var entries = books.loose(line, day, types);
                recording.entries(line.tenant(), telling(line, OzonMethod.ACCRUALS_BY_DAY), entries);
            }
        });
    }

    private void keepStock(Line line, Instant now, TreeSet<String> skus) throws OzonException {
        var levels = surroundings.levels(line, skus);
        if (levels.isEmpty()) {
            return;
        }
        Map<String, Integer> onHand = new TreeMap<>();
        skus.forEach(sku -> onHand.put(sku, 0));
        levels.forEach(level -> onHand.merge(Long.toString(level.sku()), onHand(level), Integer::sum));
        var telling = telling(line, OzonMethod.STOCKS);
        tenancy.run(line.tenant(), () -> {
            recording.stocks(
                    line.tenant(),
                    telling,
                    levels.stream().flatMap(Surroundings::told).toList());
            recording.stockDay(line.tenant(), telling, LocalDate.ofInstant(now, MOSCOW), onHand);
        });
    }

    /** What physically lies there; what is on its way to the warehouse or back from buyers does not. */
    private static int onHand(StockLevel level) {
        return level.available()
                + level.preparing()
                + level.returningToSeller()
                + level.defective()
                + level.defectiveInTransit()
                + level.other();
    }

    private void keepMovements(Line line, Instant since, Instant now) throws OzonException {
        var from = LocalDate.ofInstant(since, MOSCOW);
        var until = LocalDate.ofInstant(now, MOSCOW);
        unlessClosed(() -> {
            var supplied = moving.supplied(line, from);
            recording.movements(line.tenant(), telling(line, OzonMethod.SUPPLY_ACT_PRODUCTS), supplied);
        });
        unlessClosed(() -> {
            var removed = moving.removed(line, from, until);
            recording.movements(line.tenant(), telling(line, OzonMethod.REMOVALS_FROM_STOCK), removed);
        });
    }

    private Telling telling(Line line, OzonMethod method) {
        return new Telling(line.shop(), method.path(), clock.instant());
    }

    private interface Reading {
        void read() throws OzonException;
    }

    private static void unlessClosed(Reading reading) throws OzonException {
        try {
            reading.read();
        } catch (OzonException failed) {
            if (!FindingPostings.isClosed(failed)) {
                throw failed;
            }
        }
    }
}
