package dovod.sandbox.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What happens to goods, orders and money. Every method takes the world's lock by itself. */
public final class Trade {
    private final World world;

    public Trade(World world) {
        this.world = world;
    }

    public Product add(String clientId, Product product) {
        return world.with(() -> {
            world.shop(clientId).put(product);
            return product;
        });
    }

    public Posting add(String clientId, Posting posting) {
        return world.with(() -> {
            var shop = world.shop(clientId);
            if (shop.posting(posting.number()).isPresent()) {
                throw new IllegalArgumentException("There is already a posting " + posting.number());
            }
            shop.put(posting);
            world.tell(new Happening.PostingAdded(clientId, posting));
            return posting;
        });
    }

    /** A posting goes on to another state, for instance {@code posting_in_pickup_point}. */
    public Posting move(String clientId, String number, String state) {
        return world.with(() -> {
            var shop = world.shop(clientId);
            var moved = posting(shop, number).moved(new Step(state, world.now()));
            Statuses.of(moved.scheme(), state);
            shop.put(moved);
            world.tell(new Happening.PostingMoved(clientId, moved));
            return moved;
        });
    }

    public Posting cancel(String clientId, String number, Cancellation why) {
        return world.with(() -> {
            var shop = world.shop(clientId);
            var cancelled = posting(shop, number).cancelled(why, world.now());
            shop.put(cancelled);
            world.tell(new Happening.PostingCancelled(clientId, cancelled));
            return cancelled;
        });
    }

    /** The time promised to the buyer changes. */
    public Posting promise(String clientId, String number, Instant begin, Instant end) {
        return world.with(() -> {
            var shop = world.shop(clientId);
            var before = posting(shop, number);
            var after = before.agreed(before.terms().delivering(begin, end));
            shop.put(after);
            world.tell(new Happening.DeliveryMoved(clientId, after, before.terms(), world.now()));
            return after;
        });
    }

    /** Puts money down, at the present time. */
    public FinanceEntry post(
            String clientId,
            FinanceEntry.Kind kind,
            String postingNumber,
            BigDecimal sale,
            BigDecimal commission,
            Map<String, BigDecimal> services) {
        return world.with(() -> {
            var shop = world.shop(clientId);
            var skus = shop.posting(postingNumber)
                    .map(posting ->
                            posting.lines().stream().map(PostingLine::sku).toList())
                    .orElse(List.of());
            var id = world.identifiers().number();
            var entry = new FinanceEntry(id, world.now(), kind, postingNumber, skus, sale, commission, services);
            shop.put(entry);
            world.tell(new Happening.MoneyPosted(clientId, entry));
            return entry;
        });
    }

    /** Puts money down for a product and no posting, at the present time. */
    public FinanceEntry post(
            String clientId, FinanceEntry.Kind kind, String unit, long sku, Map<String, BigDecimal> services) {
        return world.with(() -> {
            var zero = BigDecimal.ZERO;
            var id = world.identifiers().number();
            var entry = new FinanceEntry(id, world.now(), kind, unit, List.of(sku), zero, zero, services);
            world.shop(clientId).put(entry);
            world.tell(new Happening.MoneyPosted(clientId, entry));
            return entry;
        });
    }

    /** The warehouse took goods in and wrote an act of them. */
    public Supply take(String clientId, Supply supply) {
        return world.with(() -> {
            world.shop(clientId).put(supply);
            return supply;
        });
    }

    /** Goods leave the stock in a box, or a box that is known moves on. */
    public RemovedBox remove(String clientId, RemovedBox box) {
        return world.with(() -> {
            world.shop(clientId).put(box);
            return box;
        });
    }

    /** Says how many pieces lie in a warehouse. */
    public Stock set(String clientId, Stock stock) {
        return world.with(() -> {
            var before = world.shop(clientId).put(stock);
            var old = before.orElse(new Stock(stock.sku(), stock.warehouse(), 0, 0, 0, 0, 0));
            world.tell(new Happening.StockChanged(clientId, old, stock, world.now()));
            return stock;
        });
    }

    /** Goods begin their way back, or go on it when a return with this number is there already. */
    public ReturnedItem send(String clientId, ReturnedItem item) {
        return world.with(() -> {
            var shop = world.shop(clientId);
            posting(shop, item.postingNumber());
            shop.put(item);
            world.tell(new Happening.ReturnMoved(clientId, item));
            return item;
        });
    }

    private static Posting posting(Shop shop, String number) {
        return shop.posting(number).orElseThrow(() -> new IllegalArgumentException("There is no posting " + number));
    }
}
