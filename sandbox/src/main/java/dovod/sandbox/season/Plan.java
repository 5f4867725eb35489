package dovod.sandbox.season;

import dovod.sandbox.world.Product;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Draws the orders of a season and what becomes of each; nothing happens yet. */
final class Plan {

    private static final List<Fate> SPOILED =
            Arrays.stream(Fate.values()).filter(fate -> fate.kind() != null).toList();
    private static final List<Fate> HONEST =
            Arrays.stream(Fate.values()).filter(fate -> fate.weight() > 0).toList();
    private static final List<String> CLUSTERS = List.of(
            "Москва",
            "Москва",
            "Москва",
            "Москва",
            "Санкт-Петербург",
            "Казань",
            "Екатеринбург",
            "Саха (Якутия)",
            "Калининград");

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final SplittableRandom chance;
    private final Instant begin;
    private final Instant end;
    private final List<Product> products = new ArrayList<>();
    private final List<Ordered> orders = new ArrayList<>();

    /**
     * @param orders how many
     * @param spoiled how many of them are spoiled, at least
     */
    Plan(SplittableRandom chance, Instant begin, Instant end, int orders, int spoiled) {
        this.chance = chance;
        this.begin = begin;
        this.end = end;
        drawProducts(Math.max(24, orders / 170));
        for (var i = 0; i < orders; i++) {
            this.orders.add(honest(i));
        }
        spoil(spoiled);
    }

    List<Product> products() {
        return List.copyOf(products);
    }

    List<Ordered> orders() {
        return List.copyOf(orders);
    }

    /** Products for which compensations come without a posting: with them a loss and its payment cannot be told apart. */
    boolean isPaidByProduct(Product product) {
        return product.id() % 6 == 0;
    }

    private void drawProducts(int count) {
        for (var i = 0; i < count; i++) {
            var price = BigDecimal.valueOf(300 + chance.nextInt(60) * chance.nextInt(1, 250));
            products.add(new Product(
                    9_000 + i,
                    700_000_000L + i * 97L + chance.nextInt(90),
                    "изделие-" + i,
                    "Изделие № " + i,
                    price,
                    price.multiply(BigDecimal.valueOf(13)).movePointLeft(1).setScale(0, RoundingMode.HALF_UP),
                    List.of("kit", "chair", "desk", "shelf", "stool").get(i % 5),
                    begin.minus(Duration.ofDays(30))));
        }
    }

    private Ordered honest(int index) {
        var at = moment();
        var number = "%08d-%04d-1".formatted(20_000_000 + index * 37, chance.nextInt(10_000));
        var own = chance.nextInt(100) < 8;
        var cluster = CLUSTERS.get(chance.nextInt(CLUSTERS.size()));
        var plain = new Ordered(number, lines(at), at, cluster, own, Fate.DELIVERED);
        return plain.with(own ? Fate.ofOwn(age(plain), chance.nextInt(100)) : fate(plain));
    }

    /** Some orders come within a second of a day's end, where days of books and of prices part. */
    private Instant moment() {
        var season = Duration.between(begin, end).minusDays(2).toSeconds();
        var at = begin.plus(Duration.ofDays(1)).plusSeconds(chance.nextLong(season));
        return chance.nextInt(30) > 0
                ? at
                : LocalDate.ofInstant(at, MOSCOW)
                        .plusDays(1)
                        .atStartOfDay(MOSCOW)
                        .minusSeconds(chance.nextInt(2))
                        .toInstant();
    }

    private List<Ordered.Line> lines(Instant at) {
        var first = products.get(chance.nextInt(products.size()));
        var lines = new ArrayList<Ordered.Line>();
        lines.add(new Ordered.Line(priced(first, at), chance.nextInt(10) == 0 ? 2 : 1));
        var second = products.get(chance.nextInt(products.size()));
        if (chance.nextInt(12) == 0 && second.id() != first.id()) {
            lines.add(new Ordered.Line(priced(second, at), 1));
        }
        return lines;
    }

    /** Prices drift by steps and differ a little from order to order. */
    private Product priced(Product product, Instant at) {
        var step = Duration.between(begin, at).toDays() / 60;
        var factor = 1 + 0.04 * ((step + product.id()) % 3 - 1) + (chance.nextDouble() - 0.5) * 0.04;
        var price = product.price().multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.HALF_UP);
        return new Product(
                product.id(),
                product.sku(),
                product.offerId(),
                product.name(),
                price,
                product.oldPrice(),
                product.drawing(),
                product.createdAt());
    }

    private Fate fate(Ordered order) {
        var age = age(order);
        if (age < 8) {
            return Fate.newest(age, chance.nextInt(100));
        }
        var lot = chance.nextInt(HONEST.stream().mapToInt(Fate::weight).sum());
        for (var fate : HONEST) {
            lot -= fate.weight();
            if (lot < 0) {
                return fits(order, fate) ? fate : Fate.DELIVERED;
            }
        }
        throw new AssertionError("no lot is greater than all weights");
    }

    private boolean fits(Ordered order, Fate fate) {
        return age(order) >= fate.age()
                && (!fate.isOfPair() || order.isPair())
                && (fate != Fate.MARKET_PAID_BY_PRODUCT
                        || order.lines().size() == 1 && isPaidByProduct(order.product()));
    }

    private int age(Ordered order) {
        return (int) Duration.between(order.at(), end).toDays();
    }

    /** Each way of spoiling has its share, whatever the seed. */
    private void spoil(int count) {
        var left = count;
        while (left > 0) {
            var index = chance.nextInt(orders.size());
            var order = orders.get(index);
            var fate = SPOILED.get(left % SPOILED.size());
            if (order.fate() == Fate.DELIVERED && canBeSpoiled(order, fate)) {
                orders.set(index, near(order.with(fate)));
                left--;
            }
        }
    }

    private boolean canBeSpoiled(Ordered order, Fate fate) {
        return fits(order, fate)
                && (!order.own() || fate.isForOwn())
                && order.lines().stream().noneMatch(line -> isPaidByProduct(line.product()));
    }

    /** A return from a far district needs an old order for its term to be over. */
    private Ordered near(Ordered order) {
        return order.fate() == Fate.SPOILED_RETURN && age(order) < Playing.regionDays(order.cluster()) + 20
                ? order.to("Москва")
                : order;
    }
}
