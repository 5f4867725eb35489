package dovod.channels.ozon;

import dovod.catalog.ToldProduct;
import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonLimits;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.ProductCard;
import dovod.lib.ozon.ProductReturn;
import dovod.lib.ozon.ReturnQuery;
import dovod.lib.ozon.StockLevel;
import dovod.orders.ToldReturn;
import dovod.orders.ToldStock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks Ozon for what belongs to postings: products, stock, returns. What the key may not see is left out. */
@Component
class Surroundings {

    private final OzonAccess access;

    Surroundings(OzonAccess access) {
        this.access = access;
    }

    List<ToldProduct> products(Line line, Collection<String> skus) throws OzonException {
        var found = new ArrayList<ToldProduct>();
        for (var some : Chunks.of(numbers(skus), OzonLimits.PRODUCT_PAGE)) {
            found.addAll(unlessClosed(() ->
                    access
                            .ask(
                                    line,
                                    OzonMethod.PRODUCT_INFO,
                                    ozon -> ozon.products().bySku(some))
                            .stream()
                            .flatMap(Surroundings::told)
                            .toList()));
        }
        return found;
    }

    List<ToldStock> stocks(Line line, Collection<String> skus) throws OzonException {
        return levels(line, skus).stream().flatMap(Surroundings::told).toList();
    }

    /** Each product in each warehouse; what does not lie anywhere is not told. */
    List<StockLevel> levels(Line line, Collection<String> skus) throws OzonException {
        var found = new ArrayList<StockLevel>();
        for (var some : Chunks.of(numbers(skus), OzonLimits.STOCK_SKUS)) {
            found.addAll(unlessClosed(() ->
                    access.ask(line, OzonMethod.STOCKS, ozon -> ozon.stocks().of(some))));
        }
        return found;
    }

    /** Null when returns may not be seen. */
    @Nullable List<ToldReturn> returnsOf(Line line, Collection<String> postings) throws OzonException {
        try {
            var found = new ArrayList<ToldReturn>();
            for (var some : Chunks.of(postings, OzonLimits.RETURN_POSTING_NUMBERS)) {
                found.addAll(returns(line, ReturnQuery.ofPostings(some)));
            }
            return found;
        } catch (OzonException failed) {
            if (FindingPostings.isClosed(failed)) {
                return null;
            }
            throw failed;
        }
    }

    List<ToldReturn> returns(Line line, ReturnQuery first) throws OzonException {
        var found = new ArrayList<ToldReturn>();
        var cursors = new HashSet<String>();
        var query = first;
        while (true) {
            var asked = query;
            var page =
                    access.ask(line, OzonMethod.RETURNS, ozon -> ozon.returns().list(asked));
            page.items().forEach(item -> found.add(told(item)));
            if (!page.hasNext() || page.cursor().isEmpty() || !cursors.add(page.cursor())) {
                return found;
            }
            query = query.from(page.cursor());
        }
    }

    static Stream<ToldProduct> told(ProductCard card) {
        var picture = card.pictures().isEmpty() ? null : card.pictures().getFirst();
        return card.skus().stream()
                .map(sku -> new ToldProduct(
                        Long.toString(sku),
                        Postings.orNull(card.offerId()),
                        Long.toString(card.productId()),
                        card.name(),
                        picture,
                        Sums.of(card.price()),
                        card.archived()));
    }

    static Stream<ToldStock> told(StockLevel level) {
        var sku = Long.toString(level.sku());
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("available", level.available());
        counts.put("in_transit", level.inTransit());
        counts.put("returning", level.returning() + level.returningToSeller());
        counts.put("defective", level.defective() + level.defectiveInTransit());
        counts.put("other", level.other());
        return counts.entrySet().stream()
                .map(count -> new ToldStock(sku, level.warehouseName(), count.getKey(), count.getValue()));
    }

    private static ToldReturn told(ProductReturn item) {
        var product = item.product();
        var place = item.place();
        return new ToldReturn(
                Long.toString(item.id()),
                Postings.orNull(item.postingNumber()),
                product == null ? null : Long.toString(product.sku()),
                item.status(),
                Postings.orNull(item.statusText()),
                Postings.orNull(item.reason()),
                item.statusSince(),
                Map.of(
                        "type", item.type().name(),
                        "place", place == null ? "" : place.name(),
                        "quantity", product == null ? 0 : product.quantity(),
                        "returnedAt",
                                item.returnedAt() == null
                                        ? ""
                                        : item.returnedAt().toString(),
                        "compensation", item.compensation()));
    }

    /** What is no number is no sku of Ozon's. */
    private static List<Long> numbers(Collection<String> skus) {
        return skus.stream()
                .filter(sku -> sku.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .toList();
    }

    private static <T> List<T> unlessClosed(Asking<T> asking) throws OzonException {
        try {
            return asking.ask();
        } catch (OzonException failed) {
            if (FindingPostings.isClosed(failed)) {
                return List.of();
            }
            throw failed;
        }
    }

    private interface Asking<T> {
        List<T> ask() throws OzonException;
    }
}
