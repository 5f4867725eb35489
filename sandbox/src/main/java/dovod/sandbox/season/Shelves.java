package dovod.sandbox.season;

import dovod.sandbox.SellerControl;
import dovod.sandbox.world.FinanceEntry.Kind;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.RemovedBox;
import dovod.sandbox.world.Stock;
import dovod.sandbox.world.Supply;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The stock of a season: what lies there at first, what is brought and taken away, what vanishes. */
final class Shelves {

    private final SellerControl seller;
    private final SplittableRandom chance;
    private final Plan plan;
    private final Instant begin;
    private final Instant end;
    private final int spoiled;
    private final Map<Long, Integer> onShelf = new HashMap<>();
    private long lastBox = 202_600_000;

    Shelves(SellerControl seller, SplittableRandom chance, Plan plan, Instant begin, Instant end, int spoiled) {
        this.seller = seller;
        this.chance = chance;
        this.plan = plan;
        this.begin = begin;
        this.end = end;
        this.spoiled = spoiled;
    }

    /** So much of everything that no shelf is ever empty. */
    void open() {
        plan.products().forEach(product -> onShelf.put(product.sku(), 100 + chance.nextInt(100)));
        plan.orders().stream()
                .filter(order -> !order.own())
                .flatMap(order -> order.lines().stream())
                .forEach(line -> onShelf.merge(line.product().sku(), line.pieces(), Integer::sum));
        show();
    }

    /** Supplies, removals and losses of the whole season; after it the shelves hold what is left. */
    List<Spoiled> play(Prices prices) {
        plan.orders().stream().filter(order -> !order.own()).forEach(this::takeAway);
        for (var month = 0; month < 6; month++) {
            supply(month);
        }
        plan.products().forEach(product -> honestBoxes(product, prices));
        return spoil();
    }

    private void takeAway(Ordered order) {
        order.lines()
                .forEach(line ->
                        onShelf.merge(line.product().sku(), -order.fate().gone(line.pieces()), Integer::sum));
    }

    void close() {
        show();
    }

    private void show() {
        plan.products()
                .forEach(product -> seller.set(new Stock(
                        product.sku(), Season.WAREHOUSE, onShelf.getOrDefault(product.sku(), 0), 0, 0, 0, 0)));
    }

    private void supply(int month) {
        var lines = new ArrayList<Supply.Line>();
        for (var product : plan.products()) {
            if (chance.nextInt(3) == 0) {
                var declared = 10 + chance.nextInt(40);
                var taken = chance.nextInt(8) == 0 ? declared - chance.nextInt(1, 4) : declared;
                lines.add(new Supply.Line(product.sku(), declared, taken));
                onShelf.merge(product.sku(), taken, Integer::sum);
            }
        }
        if (!lines.isEmpty()) {
            seller.take(new Supply(31_000_000L + month * 10, begin.plus(Duration.ofDays(12 + 30L * month)), lines));
        }
    }

    private void honestBoxes(Product product, Prices prices) {
        var lot = chance.nextInt(8);
        if (lot == 0) {
            box(product, 3, "доступно к продаже", false, "завершено", "получена");
        } else if (lot == 1) {
            box(product, 2, "истекает срок годности", true, "утилизирована", "утилизирована");
        } else if (lot == 2) {
            box(product, 2, "брак, доступный к вывозу со стока", false, "утилизирована", "утилизирована");
        } else if (plan.isPaidByProduct(product)) {
            lostAndPaid(product, prices, lot > 4);
        }
    }

    /** In a box or straight from the shelf; either way the marketplace paid for it. */
    private void lostAndPaid(Product product, Prices prices, boolean inBox) {
        var at = end.minus(Duration.ofDays(chance.nextInt(50, 90)));
        var each = prices.due(product.sku(), at);
        if (each.isEmpty()) {
            return;
        }
        if (inBox) {
            boxAt(product, 1, "доступно к продаже", true, "в пути", "потеряна", at);
        } else {
            onShelf.merge(product.sku(), -1, Integer::sum);
        }
        pay(product, each.get(), at.plus(Duration.ofDays(20)));
    }

    private void pay(Product product, BigDecimal sum, Instant at) {
        var unit = "СП-" + product.id();
        seller.inThePast(at, () -> seller.post(Kind.LOST, unit, product.sku(), Map.of("LackWriteOff", sum)));
    }

    private List<Spoiled> spoil() {
        var done = new ArrayList<Spoiled>();
        var missing = new HashMap<Long, Integer>();
        var honest = plan.products().stream()
                .filter(product -> !plan.isPaidByProduct(product))
                .toList();
        for (var i = 0; i < spoiled; i++) {
            var product = honest.get(chance.nextInt(honest.size()));
            if (i % 4 == 0) {
                var box = box(product, 1, "доступно к продаже", true, "в пути", "потеряна");
                var subject = "removal:%d:%d:%d".formatted(box.returnId(), box.boxId(), box.sku());
                done.add(new Spoiled("written_off", subject, 1));
            } else {
                onShelf.merge(product.sku(), -1, Integer::sum);
                missing.merge(product.sku(), 1, Integer::sum);
            }
        }
        missing.forEach((sku, pieces) -> done.add(new Spoiled("units_missing", "sku:" + sku, pieces)));
        return done;
    }

    private RemovedBox box(
            Product product, int pieces, String stock, boolean automatic, String state, String boxState) {
        var at = end.minus(Duration.ofDays(chance.nextInt(30, 150)));
        return boxAt(product, pieces, stock, automatic, state, boxState, at);
    }

    private RemovedBox boxAt(
            Product product, int pieces, String stock, boolean automatic, String state, String boxState, Instant at) {
        lastBox += 1 + chance.nextInt(9);
        onShelf.merge(product.sku(), -pieces, Integer::sum);
        var later = at.plus(Duration.ofDays(5));
        return seller.remove(new RemovedBox(
                lastBox,
                934_000_000L + lastBox % 1_000_000,
                product.sku(),
                pieces,
                stock,
                automatic,
                at,
                state,
                boxState,
                boxState.equals("получена") ? later : null,
                boxState.equals("утилизирована") ? later : null));
    }
}
