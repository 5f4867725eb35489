package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.RemovedBox;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/removal/from-stock/list}: what left the stock for the seller, or was destroyed. */
final class RemovalMethods {
    private static final int MOST = 500;

    private RemovalMethods() {}

    static ObjectNode list(Call call) {
        call.body().requiredNumber("limit");
        var limit = call.body().between("limit", 1, MOST, MOST);
        var from = day(call, "date_from");
        var to = day(call, "date_to");
        var lastId = call.body().text("last_id");
        var after = lastId.isEmpty() ? 0 : number(lastId);
        var fitting = call.shop().removals().stream()
                .filter(box -> box.boxId() > after && isBetween(box.createdAt(), from, to))
                .toList();
        var page = fitting.stream().limit(limit).toList();
        var answer = Json.object();
        answer.set("returns_summary_report_rows", Json.array(page, box -> row(call, box)));
        return answer.put("last_id", fitting.size() > page.size() ? lastId(page.getLast()) : "");
    }

    private static ObjectNode row(Call call, RemovedBox box) {
        var product = call.shop().product(box.sku());
        return Json.object()
                .put("barcode", "")
                .put("box_barcode", "")
                .put("box_height", 0.3)
                .put("box_id", box.boxId())
                .put("box_length", 0.4)
                .put("box_state", box.boxState())
                .put("box_volume", 24.0)
                .put("box_weight", 3.5)
                .put("box_width", 0.2)
                .put("clearing_warehouse_name", "ОМСК_РФЦ")
                .put("delivery_date", (String) null)
                .put("delivery_type", "ПВЗ")
                .put("destination_warehouse_address", "")
                .put("destination_warehouse_name", "")
                .put("given_out_date", Json.time(box.givenOutAt()))
                .put("is_auto_return", box.automatic())
                .put("name", product.map(Product::name).orElse(""))
                .put("offer_id", product.map(Product::offerId).orElse(""))
                .put("preliminary_delivery_price", 0.0)
                .put("quant_count", 0)
                .put("quantity_for_return", box.quantity())
                .put("return_created_at", Json.time(box.createdAt()))
                .put("return_id", box.returnId())
                .put("return_state", box.state())
                .put("sku", box.sku())
                .put("stock_type", box.stockType())
                .put("utilization_date", Json.time(box.utilizedAt()));
    }

    private static boolean isBetween(Instant at, LocalDate from, LocalDate to) {
        var day = LocalDate.ofInstant(at, AccrualMethods.MOSCOW);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate day(Call call, String name) {
        try {
            return LocalDate.parse(call.body().requiredText(name));
        } catch (DateTimeException e) {
            throw Refusal.invalid(name, "must be a day like 2026-11-21");
        }
    }

    private static String lastId(RemovedBox box) {
        return "whcReturnId:%d_boxId:%d_itemIndex:0".formatted(box.returnId(), box.boxId());
    }

    private static long number(String lastId) {
        var box = lastId.replaceFirst("^whcReturnId:\\d+_boxId:(\\d+)_itemIndex:\\d+$", "$1");
        if (!box.matches("\\d{1,18}")) {
            throw Refusal.invalid("last_id", "it is none that was given out");
        }
        return Long.parseLong(box);
    }
}
