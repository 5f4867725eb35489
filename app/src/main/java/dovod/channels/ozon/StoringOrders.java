package dovod.channels.ozon;

import dovod.catalog.Products;
import dovod.catalog.ToldProduct;
import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.Posting;
import dovod.lib.ozon.PostingScheme;
import dovod.orders.Look;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import dovod.orders.ToldReturn;
import dovod.orders.ToldStock;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers all that belongs to postings, then stores it at once. */
@Component
class StoringOrders {

    /** A card that was told this short a time ago is not asked for again. */
    private static final Duration FRESH = Duration.ofHours(12);

    private final Surroundings surroundings;
    private final Books books;
    private final RecordingFacts recording;
    private final Products products;
    private final Tenancy tenancy;
    private final Clock clock;

    StoringOrders(
            Surroundings surroundings,
            Books books,
            RecordingFacts recording,
            Products products,
            Tenancy tenancy,
            Clock clock) {
        this.surroundings = surroundings;
        this.books = books;
        this.recording = recording;
        this.products = products;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * @param moreSkus products that are spoken of without a posting
     * @param alongside done in the same transaction
     */
    void store(Line line, List<Posting> postings, Collection<String> moreSkus, Runnable alongside)
            throws OzonException {
        var numbers = postings.stream().map(Posting::postingNumber).distinct().toList();
        var skus = Stream.concat(moreSkus.stream(), postings.stream().flatMap(StoringOrders::skus))
                .distinct()
                .toList();
        var money = numbers.isEmpty() ? null : books.of(line, numbers);
        var returns = numbers.isEmpty() ? null : surroundings.returnsOf(line, numbers);
        var cards = surroundings.products(line, stale(line, skus));
        var stocks = surroundings.stocks(line, skus);
        tenancy.run(line.tenant(), () -> {
            storePostings(line, postings);
            storeMoney(line, numbers, money);
            storeReturns(line, numbers, returns);
            storeGoods(line, cards, stocks);
            alongside.run();
        });
    }

    void storePostings(Line line, List<Posting> postings) {
        for (var scheme : PostingScheme.values()) {
            var told = postings.stream()
                    .filter(posting -> posting.scheme() == scheme)
                    .map(Postings::told)
                    .toList();
            var method = scheme == PostingScheme.FBO ? OzonMethod.FBO_LIST : OzonMethod.FBS_LIST;
            recording.postings(line.tenant(), telling(line, method.path()), told);
        }
    }

    void storeReturns(Line line, Collection<String> looked, @Nullable List<ToldReturn> returns) {
        if (returns != null) {
            var telling = telling(line, OzonMethod.RETURNS.path());
            recording.returns(line.tenant(), telling, returns);
            recording.looked(line.tenant(), telling, Look.RETURNS, looked);
        }
    }

    void storeMoney(Line line, Collection<String> looked, Books.@Nullable Found money) {
        if (money != null) {
            var telling = telling(line, money.source());
            recording.entries(line.tenant(), telling, money.entries());
            recording.looked(line.tenant(), telling, Look.MONEY, looked);
        }
    }

    private void storeGoods(Line line, List<ToldProduct> cards, List<ToldStock> stocks) {
        products.record(line.tenant(), line.shop(), cards, clock.instant());
        recording.stocks(line.tenant(), telling(line, OzonMethod.STOCKS.path()), stocks);
    }

    private List<String> stale(Line line, List<String> skus) {
        var known = products.bySku(line.tenant(), line.shop(), skus);
        var limit = clock.instant().minus(FRESH);
        return skus.stream()
                .filter(sku ->
                        !known.containsKey(sku) || known.get(sku).knownAt().isBefore(limit))
                .toList();
    }

    private Telling telling(Line line, String source) {
        return new Telling(line.shop(), source, clock.instant());
    }

    private static Stream<String> skus(Posting posting) {
        return posting.products().stream().map(product -> Long.toString(product.sku()));
    }
}
