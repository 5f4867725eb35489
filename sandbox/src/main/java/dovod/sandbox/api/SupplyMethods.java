package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Supply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v3/supply-order/list} and the acts of {@code /v1/supply-order/act}: what was taken in at the warehouses. */
final class SupplyMethods {
    private static final int MOST = 100;

    private SupplyMethods() {}

    static ObjectNode orders(Call call) {
        call.body().requiredNumber("limit");
        call.body().requiredText("sort_by");
        var limit = call.body().between("limit", 1, MOST, MOST);
        var states = call.body().part("filter").texts("states", 20);
        var known = states.isEmpty() || states.contains("COMPLETED") ? newestFirst(call) : List.<Supply>of();
        var lastId = call.body().text("last_id");
        var from = lastId.isEmpty() ? 0 : after(known, Page.open(lastId));
        var page = known.stream().skip(from).limit(limit).toList();
        var answer = Json.object();
        var ids = answer.putArray("order_ids");
        page.forEach(supply -> ids.add(supply.orderId()));
        var more = from + page.size() < known.size();
        return answer.put(
                "last_id", more ? Page.seal(Long.toString(page.getLast().orderId())) : "");
    }

    static ObjectNode acts(Call call) {
        var orderId = call.body().requiredNumber("order_id");
        var supply = call.shop().supplies().stream()
                .filter(known -> known.orderId() == orderId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("order not found"));
        var entry = Json.object().put("is_agreement_completed", true).put("supply_id", supply.supplyId());
        entry.putArray("supply_acts").add(act(supply));
        var answer = Json.object();
        answer.putArray("supplies_acts").add(entry);
        return answer;
    }

    static ObjectNode products(Call call) {
        var supplyId = call.body().requiredNumber("supply_id");
        var supply = call.shop().supplies().stream()
                .filter(known -> known.supplyId() == supplyId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("supply not found"));
        var act = Json.object()
                .put("act_id", supply.actId())
                .put("type", "ACCEPTANCE")
                .put("unidentified_quantity", 0);
        act.set("items", Json.array(supply.lines(), line -> item(call, line)));
        var answer = Json.object().put("supply_id", supply.supplyId());
        answer.putArray("skus_defects");
        answer.putArray("supply_acts").add(act);
        return answer;
    }

    private static ObjectNode act(Supply supply) {
        var day = LocalDate.ofInstant(supply.at(), AccrualMethods.MOSCOW);
        var summary = Json.object()
                .put("approved_quantity", pieces(supply, Supply.Line::taken))
                .put("declared_quantity", pieces(supply, Supply.Line::declared))
                .put("fact_quantity", pieces(supply, Supply.Line::taken))
                .put("sku_quantity", supply.lines().size())
                .put("unidentified_quantity", 0);
        summary.set("approved_amount", amounts());
        summary.set("fact_amount", amounts());
        var node = Json.object()
                .put("act_id", supply.actId())
                .put("act_number", "А-" + supply.orderId())
                .put("act_state", "ACCEPTED")
                .put("created_date", day.toString())
                .put("deadline_utc", Json.time(supply.at()))
                .put("type", "ACCEPTANCE");
        node.set("summary", summary);
        return node;
    }

    private static ObjectNode item(Call call, Supply.Line line) {
        var node = Json.object()
                .put("approved_quantity", line.taken())
                .put("declared_quantity", line.declared())
                .put("fact_quantity", line.taken());
        node.set("approved_amount", amounts());
        node.set("fact_amount", amounts());
        var product = call.shop().product(line.sku());
        var info = Json.object()
                .put("barcode", "OZN" + line.sku())
                .put("image_link", "")
                .put("name", product.map(Product::name).orElse(""))
                .put("offer_id", product.map(Product::offerId).orElse(""))
                .put("sku", line.sku())
                .put("vat", 0.0);
        info.set("price_without_vat", Json.money(BigDecimal.ZERO));
        node.set("sku_info", info);
        return node;
    }

    private static ObjectNode amounts() {
        var node = Json.object();
        for (var name : List.of("amount", "amount_vat", "amount_without_vat")) {
            node.set(name, Json.money(BigDecimal.ZERO));
        }
        return node;
    }

    private static int pieces(Supply supply, ToIntFunction<Supply.Line> count) {
        return supply.lines().stream().mapToInt(count).sum();
    }

    private static List<Supply> newestFirst(Call call) {
        return new ArrayList<>(call.shop().supplies()).reversed();
    }

    private static int after(List<Supply> known, String lastId) {
        for (var at = 0; at < known.size(); at++) {
            if (Long.toString(known.get(at).orderId()).equals(lastId)) {
                return at + 1;
            }
        }
        throw Refusal.invalid("last_id", "it is none that was given out");
    }
}
