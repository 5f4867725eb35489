package dovod.channels.ozon;

import dovod.catalog.Products;
import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.ProductEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the whole catalogue once a day. */
@Component
class ReadingCatalog implements OzonActivity {

    private final OzonAccess access;
    private final Products products;
    private final Clock clock;

    ReadingCatalog(OzonAccess access, Products products, Clock clock) {
        this.access = access;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(Duration.ofDays(1));
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        var cursors = new HashSet<String>();
        var cursor = "";
        while (cursors.add(cursor)) {
            var lastId = cursor;
            var page = access.ask(
                    line, OzonMethod.PRODUCT_LIST, ozon -> ozon.products().list(lastId));
            store(line, page.items());
            if (!page.hasNext()) {
                return;
            }
            cursor = page.cursor();
        }
    }

    private void store(Line line, List<ProductEntry> entries) throws OzonException {
        var offers = entries.stream().map(ProductEntry::offerId).toList();
        var cards = access.ask(
                line, OzonMethod.PRODUCT_INFO, ozon -> ozon.products().byOfferId(offers));
        products.record(
                line.tenant(),
                line.shop(),
                cards.stream().flatMap(Surroundings::told).toList(),
                clock.instant());
    }
}
