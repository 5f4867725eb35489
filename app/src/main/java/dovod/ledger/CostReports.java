package dovod.ledger;

import dovod.catalog.Products;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What cases cost, added up from kept sums: a page of it costs the same among a million cases. */
@Component
public class CostReports {

    private static final int DEAREST = 20;

    private final Tenancy tenancy;
    private final JdbcMonthSums sums;
    private final JdbcMonthOrders orders;
    private final JdbcDearCases dear;
    private final Products products;
    private final People people;

    CostReports(
            Tenancy tenancy,
            JdbcMonthSums sums,
            JdbcMonthOrders orders,
            JdbcDearCases dear,
            Products products,
            People people) {
        this.tenancy = tenancy;
        this.sums = sums;
        this.orders = orders;
        this.dear = dear;
        this.products = products;
        this.people = people;
    }

    /** @param most lines, the dearest first */
    public CostReport of(Actor actor, ReportQuery query, int most) {
        actor.need(Right.SEE_COSTS);
        var tenant = actor.tenant();
        return tenancy.read(tenant, () -> {
            var all = lines(tenant, query, Dimension.ALL, 1).stream().findFirst();
            var lines = lines(tenant, query, query.dimension(), most + 1);
            return new CostReport(
                    query,
                    all.orElseGet(() -> new CostLine("", null, Books.money(0), Map.of(), 0, 0, null)),
                    lines.subList(0, Math.min(most, lines.size())),
                    dear.of(tenant, query.from(), query.to(), DEAREST),
                    lines.size() > most);
        });
    }

    private List<CostLine> lines(TenantId tenant, ReportQuery query, Dimension dimension, int most) {
        var byKey = sums.of(tenant, dimension, query.from(), query.to(), most).stream()
                .collect(Collectors.groupingBy(KeySum::key, LinkedHashMap::new, Collectors.toList()));
        var labels = labels(tenant, dimension, byKey.keySet());
        var counted = counted(tenant, query, dimension, byKey.keySet());
        return byKey.entrySet().stream()
                .map(line -> line(line.getKey(), line.getValue(), labels, counted))
                .toList();
    }

    /** Products have orders of their own; everything else is set against all orders. */
    private Map<String, Long> counted(
            TenantId tenant, ReportQuery query, Dimension dimension, Collection<String> keys) {
        if (dimension == Dimension.PRODUCT) {
            var known = new HashMap<>(orders.of(tenant, query.from(), query.to(), keys));
            known.remove("");
            return known;
        }
        var all = orders.of(tenant, query.from(), query.to(), List.of("")).get("");
        return all == null ? Map.of() : keys.stream().collect(Collectors.toMap(key -> key, key -> all));
    }

    private static CostLine line(
            String key, List<KeySum> kinds, Map<String, String> labels, Map<String, Long> counted) {
        var byKind = kinds.stream().collect(Collectors.toMap(KeySum::kind, sum -> sum));
        var total = byKind.getOrDefault(Share.TOTAL, new KeySum(key, Share.TOTAL, 0, 0, 0));
        var sums = new EnumMap<CostKind, Money>(CostKind.class);
        Arrays.stream(CostKind.values())
                .filter(kind -> byKind.containsKey(kind.code()))
                .forEach(kind -> sums.put(kind, amount(byKind, kind)));
        return new CostLine(
                key,
                labels.get(key),
                Books.money(total.amount()),
                sums,
                total.seconds(),
                total.cases(),
                counted.get(key));
    }

    private static Money amount(Map<String, KeySum> byKind, CostKind kind) {
        var sum = byKind.get(kind.code());
        return Books.money(sum == null ? 0 : sum.amount());
    }

    private Map<String, String> labels(TenantId tenant, Dimension dimension, Collection<String> keys) {
        return switch (dimension) {
            case PRODUCT -> products(tenant, keys);
            case PERSON -> persons(tenant, keys);
            case PART -> keys.stream().collect(Collectors.toMap(key -> key, key -> key));
            case ALL, REASON -> Map.of();
        };
    }

    private Map<String, String> persons(TenantId tenant, Collection<String> keys) {
        var ids = keys.stream().flatMap(key -> Ids.read(key).stream()).toList();
        return people.names(tenant, ids).entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }

    private Map<String, String> products(TenantId tenant, Collection<String> keys) {
        var skus = new HashMap<UUID, List<String>>();
        keys.stream()
                .flatMap(key -> ProductKey.of(key).stream())
                .forEach(key -> skus.computeIfAbsent(key.shop(), shop -> new ArrayList<>())
                        .add(key.sku()));
        var names = new HashMap<String, String>();
        skus.forEach((shop, wanted) -> products.bySku(tenant, shop, wanted).values().stream()
                .forEach(product -> names.put(shop + "/" + product.sku(), product.name())));
        return names;
    }

    /** {@code <shop>/<sku>}. */
    private record ProductKey(UUID shop, String sku) {

        static Optional<ProductKey> of(String key) {
            var slash = key.indexOf('/');
            return slash < 0
                    ? Optional.empty()
                    : Ids.read(key.substring(0, slash)).map(shop -> new ProductKey(shop, key.substring(slash + 1)));
        }
    }
}
