package dovod.investigations;

import dovod.orders.BookEntry;
import dovod.orders.ToldPosting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was paid for the lost goods of a posting, shared out among its products: the books often put the whole sum down
 * to the first product, or to none.
 */
final class Paid {

    private final PostingReading reading;
    private final Yardstick by;
    private final List<BookEntry> entries;
    private final Map<String, Long> shares = new HashMap<>();

    private Paid(PostingReading reading, Yardstick by) {
        this.reading = reading;
        this.by = by;
        entries = reading.money().compensations().toList();
        if (!entries.isEmpty()) {
            share();
        }
    }

    static Paid of(PostingReading reading, Yardstick by) {
        return new Paid(reading, by);
    }

    /** True when nothing was paid for this product, or all of it was taken back. */
    boolean isNothing(ToldPosting.Item item) {
        return of(item) <= 0;
    }

    /** Minor units. */
    long of(ToldPosting.Item item) {
        return shares.getOrDefault(item.sku(), 0L);
    }

    /** In the order of their time. */
    List<BookEntry> entries() {
        return entries;
    }

    /** What is left when everything lost is paid for: it was paid for something else. */
    long beyondGoods() {
        return entries.isEmpty()
                ? 0
                : reading.items().stream()
                        .mapToLong(item -> Math.max(0, of(item) - due(item)))
                        .sum();
    }

    private void share() {
        var items = reading.items();
        items.forEach(item -> shares.put(item.sku(), 0L));
        var rest = 0L;
        for (var entry : entries) {
            var own = entry.sku() != null && shares.containsKey(entry.sku());
            if (own) {
                shares.merge(String.valueOf(entry.sku()), entry.amount().minor(), Long::sum);
            }
            rest += own ? 0 : entry.amount().minor();
        }
        if (items.size() == 1) {
            shares.merge(items.getFirst().sku(), rest, Long::sum);
        } else if (!items.isEmpty()) {
            shareOut(items, rest + takeSurplus(items));
        }
    }

    private long takeSurplus(List<ToldPosting.Item> items) {
        var surplus = 0L;
        for (var item : items) {
            var over = of(item) - due(item);
            if (over > 0 && CompensatedBelow.isMore(over, due(item), by.pack().tolerance())) {
                shares.merge(item.sku(), -over, Long::sum);
                surplus += over;
            }
        }
        return surplus;
    }

    /** To those of whom something is due still; whatever is left stays with the first. */
    private void shareOut(List<ToldPosting.Item> items, long pool) {
        var rest = pool;
        for (var item : items) {
            var given = Math.clamp(due(item) - of(item), 0L, Math.max(0L, rest));
            shares.merge(item.sku(), given, Long::sum);
            rest -= given;
        }
        shares.merge(items.getFirst().sku(), rest, Long::sum);
    }

    private long due(ToldPosting.Item item) {
        var file = reading.file();
        var event = entries.getFirst().at();
        return by.value(file.scheme(), item.sku(), event, item.price())
                .map(value -> value.of(reading.lost(item, by.now())).minor())
                .orElse(0L);
    }
}
