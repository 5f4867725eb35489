package dovod.reviews;

import dovod.catalog.Products;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What marks come to over time, from kept sums. */
@Component
public class Marks {

    /** What counts as "of late", and what is compared before and after a case. */
    public static final Duration RECENT = Duration.ofDays(90);

    private static final int MONTHS = 12;
    private static final int MOST = 500;

    private final Tenancy tenancy;
    private final JdbcSums sums;
    private final Products products;
    private final Clock clock;

    Marks(Tenancy tenancy, JdbcSums sums, Products products, Clock clock) {
        this.tenancy = tenancy;
        this.sums = sums;
        this.products = products;
        this.clock = clock;
    }

    /** A product's marks, of all time and of late. */
    public record ProductMarks(UUID shop, String sku, String name, Mark all, Mark recent) {}

    /**
     * @param shop null for all
     * @param sku null for all
     */
    public Mark all(Actor actor, @Nullable UUID shop, @Nullable String sku) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> sums.between(actor.tenant(), shop, sku, null, null));
    }

    /** Of the last ninety days. */
    public Mark recent(Actor actor, @Nullable UUID shop, @Nullable String sku) {
        var from = day(clock.instant().minus(RECENT));
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> sums.between(actor.tenant(), shop, sku, from, null));
    }

    /** Of the last twelve months, the earliest first; a month without marks has none. */
    public Map<YearMonth, Mark> months(Actor actor, @Nullable UUID shop, @Nullable String sku) {
        actor.need(Right.READ_CASES);
        var last = YearMonth.from(day(clock.instant()));
        var first = last.minusMonths(MONTHS - 1);
        var kept = tenancy.read(actor.tenant(), () -> sums.months(actor.tenant(), shop, sku, first.atDay(1)));
        var all = new TreeMap<YearMonth, Mark>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            all.put(month, kept.getOrDefault(month, Mark.NONE));
        }
        return all;
    }

    /** The worst of late first. */
    public List<ProductMarks> products(Actor actor) {
        actor.need(Right.READ_CASES);
        var from = day(clock.instant().minus(RECENT));
        var found = tenancy.read(actor.tenant(), () -> sums.products(actor.tenant(), from, MOST));
        var names = found.stream()
                .collect(Collectors.groupingBy(
                        JdbcSums.ProductMark::shop, Collectors.mapping(JdbcSums.ProductMark::sku, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(shop -> products.bySku(actor.tenant(), shop.getKey(), shop.getValue()).values().stream())
                .collect(Collectors.toMap(
                        product -> product.shop() + product.sku(), product -> product.name(), (one, other) -> one));
        return found.stream()
                .map(one -> new ProductMarks(
                        one.shop(),
                        one.sku(),
                        names.getOrDefault(one.shop() + one.sku(), one.sku()),
                        one.mark(),
                        one.recent()))
                .toList();
    }

    /** Of ninety days that end with a moment, that day not included. */
    Mark before(Actor actor, UUID shop, String sku, Instant moment) {
        return between(actor, shop, sku, day(moment.minus(RECENT)), day(moment).minusDays(1));
    }

    /** Of ninety days that begin with a moment. */
    Mark after(Actor actor, UUID shop, String sku, Instant moment) {
        return between(actor, shop, sku, day(moment), day(moment.plus(RECENT)));
    }

    private Mark between(Actor actor, UUID shop, String sku, LocalDate from, LocalDate to) {
        return tenancy.read(actor.tenant(), () -> sums.between(actor.tenant(), shop, sku, from, to));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
