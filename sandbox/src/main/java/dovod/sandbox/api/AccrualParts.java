package dovod.sandbox.api;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.AccrualType;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingLine;
import dovod.sandbox.world.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How money is written by the accrual methods. */
final class AccrualParts {
    private AccrualParts() {}

    /** An entry of {@code /v1/finance/accrual/by-day}. */
    static ObjectNode entry(Shop shop, FinanceEntry entry) {
        var posting = shop.posting(entry.postingNumber()).orElse(null);
        var node = Json.object()
                .put("accrued_category", category(posting, entry))
                .put("date", AccrualMethods.date(entry).toString());
        node.set("container_fees", null);
        var ofProduct = posting == null && !entry.skus().isEmpty();
        node.set("item_fees", ofProduct ? itemFees(entry) : null);
        node.set("non_item_fee", posting == null && !ofProduct ? fee(entry) : null);
        node.set("posting", posting == null ? null : ofPosting(posting, entry));
        node.set("total_amount", Json.money(entry.total()));
        return node.put("accrual_id", entry.id()).put("unit_number", entry.postingNumber());
    }

    /** The lines of {@code /v1/finance/accrual/postings}. */
    static List<ObjectNode> lines(Shop shop, FinanceEntry entry) {
        var lines = new ArrayList<ObjectNode>();
        if (!AccrualMethods.none(entry.sale())) {
            lines.add(line(shop, entry, AccrualType.SALE, entry.sale()));
        }
        if (!AccrualMethods.none(entry.commission())) {
            lines.add(line(shop, entry, AccrualType.SALE_COMMISSION, entry.commission()));
        }
        entry.services().forEach((name, sum) -> lines.add(line(shop, entry, AccrualType.named(name), sum)));
        return lines;
    }

    private static ObjectNode line(Shop shop, FinanceEntry entry, AccrualType type, BigDecimal sum) {
        var first = shop.posting(entry.postingNumber())
                .map(posting -> posting.lines().getFirst())
                .orElse(null);
        var node = Json.object().put("accrual_date", AccrualMethods.date(entry).toString());
        node.set("accrued", Json.money(sum));
        node.put("quantity", first == null ? null : (Integer) first.quantity());
        node.set("seller_price", first == null ? null : Json.money(first.price()));
        return node.put("sku", first == null ? null : (Long) first.sku()).put("type_id", type.id());
    }

    private static String category(@Nullable Posting posting, FinanceEntry entry) {
        if (posting != null) {
            return "POSTING";
        }
        return entry.skus().isEmpty() ? "NON_ITEM" : "ITEM";
    }

    /** The whole sum stands with the first product. */
    private static ObjectNode itemFees(FinanceEntry entry) {
        var item = Json.object();
        item.putArray("fees").add(fee(entry));
        item.put("sku", entry.skus().getFirst());
        var node = Json.object();
        node.putArray("fees").add(item);
        return node;
    }

    private static ObjectNode fee(FinanceEntry entry) {
        var type = entry.services().keySet().stream()
                .findFirst()
                .map(AccrualType::named)
                .orElse(AccrualType.COMPENSATION);
        var node = Json.object();
        node.set("accrued", Json.money(entry.total()));
        return node.put("type_id", type.id());
    }

    private static ObjectNode ofPosting(Posting posting, FinanceEntry entry) {
        var node = Json.object().put("delivery_schema", posting.scheme().name()).put("delivery_speed", 0);
        var products = node.putArray("products");
        posting.lines().forEach(line -> products.add(product(line, entry, products.isEmpty())));
        return node;
    }

    /** The whole sum stands with the first product, so that the sums of a posting add up. */
    private static ObjectNode product(PostingLine line, FinanceEntry entry, boolean first) {
        var sale = first ? entry.sale() : BigDecimal.ZERO;
        var commission = first ? entry.commission() : BigDecimal.ZERO;
        var node = Json.object();
        node.set("commission", AccrualMethods.none(sale) ? null : commission(line, sale, commission));
        node.set("delivery", delivery(first ? entry.services() : Map.of()));
        return node.put("sku", line.sku());
    }

    private static ObjectNode commission(PostingLine line, BigDecimal sale, BigDecimal commission) {
        var node = Json.object();
        node.set("bonus", Json.money(BigDecimal.ZERO));
        node.set("coinvestment", Json.money(BigDecimal.ZERO));
        node.set("commission", Json.money(commission));
        node.put("commission_ratio", "0.18");
        node.set("sale_amount", Json.money(sale));
        node.set("sale_commission", Json.money(commission));
        node.set("sale_price", Json.money(line.price()));
        node.set("seller_price", Json.money(line.price()));
        return node;
    }

    private static @Nullable ObjectNode delivery(Map<String, BigDecimal> services) {
        if (services.isEmpty()) {
            return null;
        }
        var node = Json.object();
        node.set("services", Json.array(services.entrySet(), AccrualParts::service));
        var total = services.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        node.set("total_accrued", Json.money(total));
        return node;
    }

    private static ObjectNode service(Map.Entry<String, BigDecimal> service) {
        var node = Json.object();
        node.set("accrued", Json.money(service.getValue()));
        return node.put("type_id", AccrualType.named(service.getKey()).id());
    }
}
