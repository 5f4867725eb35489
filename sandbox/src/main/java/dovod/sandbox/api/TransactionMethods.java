package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.AccrualType;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Shop;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v3/finance/transaction/list}. */
final class TransactionMethods {
    private static final Duration MONTH = Duration.ofDays(31);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private TransactionMethods() {}

    static ObjectNode list(Call call) {
        var page = call.body().requiredNumber("page");
        var size = call.body().between("page_size", 1, 1000, 0);
        if (page < 1 || size == 0) {
            throw Refusal.invalid("page", "page and page_size must be 1 or more");
        }
        var fitting = call.shop().money().stream()
                .filter(fits(call.body().part("filter")))
                .toList();
        var answer = Json.object();
        var result = answer.putObject("result");
        var entries = fitting.stream().skip((page - 1) * size).limit(size).toList();
        result.set("operations", Json.array(entries, entry -> operation(call.shop(), entry)));
        result.put("page_count", (fitting.size() + size - 1) / size).put("row_count", fitting.size());
        return answer;
    }

    private static Predicate<FinanceEntry> fits(Body filter) {
        var number = filter.text("posting_number");
        var types = filter.texts("operation_type", 100);
        var kind = filter.text("transaction_type");
        var period = filter.part("date");
        var from = period.time("from");
        var to = period.time("to");
        if (number.isEmpty() && (from == null || to == null)) {
            throw Refusal.invalid("filter", "pass posting_number or date");
        }
        if (from != null && to != null && Duration.between(from, to).compareTo(MONTH) > 0) {
            throw Refusal.bad("PERIOD_IS_TOO_LONG");
        }
        return entry -> (number.isEmpty() || number.equals(entry.postingNumber()))
                && Postings.anyOf(types, entry.kind().operation())
                && (kind.isEmpty()
                        || kind.equals("all")
                        || kind.equals(entry.kind().type()))
                && (from == null || !entry.at().isBefore(from))
                && (to == null || !entry.at().isAfter(to));
    }

    private static ObjectNode operation(Shop shop, FinanceEntry entry) {
        var node = Json.object()
                .put("accruals_for_sale", entry.sale())
                .put("amount", entry.total())
                .put("delivery_charge", BigDecimal.ZERO);
        node.set("items", Json.array(entry.skus(), sku -> item(shop, sku)));
        node.put("operation_date", stamp(entry.at()))
                .put("operation_id", entry.id())
                .put("operation_type", entry.kind().operation())
                .put("operation_type_name", entry.kind().words());
        node.set("posting", posting(shop, entry));
        node.put("return_delivery_charge", BigDecimal.ZERO).put("sale_commission", entry.commission());
        var services = node.putArray("services");
        entry.services()
                .forEach((name, sum) -> services.add(Json.object()
                        .put("name", AccrualType.named(name).service())
                        .put("price", sum)));
        return node.put("type", entry.kind().type());
    }

    private static ObjectNode item(Shop shop, long sku) {
        return Json.object()
                .put("name", shop.product(sku).map(Product::name).orElse(""))
                .put("sku", sku);
    }

    private static ObjectNode posting(Shop shop, FinanceEntry entry) {
        var posting = shop.posting(entry.postingNumber());
        return Json.object()
                .put(
                        "delivery_schema",
                        posting.map(known -> known.scheme().name()).orElse(""))
                .put("order_date", posting.map(known -> stamp(taken(known))).orElse(""))
                .put("posting_number", entry.postingNumber())
                .put(
                        "warehouse_id",
                        posting.map(known -> known.route().from().id()).orElse(0L));
    }

    private static Instant taken(Posting posting) {
        var taken = posting.terms().inProcessAt();
        return taken == null ? posting.terms().createdAt() : taken;
    }

    private static String stamp(Instant at) {
        return STAMP.format(LocalDateTime.ofInstant(at, AccrualMethods.MOSCOW));
    }
}
