package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How an FBS posting is written, in the list and alone. */
final class FbsPosting {
    private static final List<String> REQUIREMENTS = List.of(
            "products_requiring_change_country",
            "products_requiring_country",
            "products_requiring_gtd",
            "products_requiring_imei",
            "products_requiring_jw_uin",
            "products_requiring_mandatory_mark",
            "products_requiring_rnpt",
            "products_requiring_weight");

    private FbsPosting() {}

    static ObjectNode entry(Posting posting, Body with, Instant now) {
        var node = common(posting, with, now);
        node.set("products", Json.array(posting.lines(), FbsPosting::product));
        node.set("financial_data", with.flag("financial_data") ? PostingParts.financialData(posting, true) : null);
        return node.put("delivery_schema", "fbs")
                .put("destination_place_id", 0)
                .put("destination_place_name", "")
                .put("is_click_and_collect", false)
                .put("is_presortable", false)
                .put("prr_option", "");
    }

    static ObjectNode detail(Posting posting, Body with, Instant now, List<String> related) {
        var node = common(posting, with, now);
        node.putArray("additional_data");
        node.set("products", Json.array(posting.lines(), FbsPosting::olderProduct));
        node.set("financial_data", with.flag("financial_data") ? PostingParts.olderFinancialData(posting) : null);
        node.put("fact_delivery_date", Json.time(posting.deliveredAt().orElse(null)))
                .put("previous_substatus", posting.previousSubstatus())
                .put("provider_status", "")
                .put("delivery_price", "");
        node.set("courier", null);
        node.set("product_exemplars", null);
        var relatives = Json.object();
        relatives.set("related_posting_numbers", Json.texts(related));
        node.set("related_postings", with.flag("related_postings") ? relatives : null);
        node.putArray("related_weight_postings");
        return node;
    }

    private static ObjectNode common(Posting posting, Body with, Instant now) {
        var node = Json.object();
        node.set("addressee", null);
        node.set("analytics_data", with.flag("analytics_data") ? analytics(posting) : null);
        node.set("available_actions", Json.texts(actions(posting, now)));
        node.set("barcodes", with.flag("barcodes") ? barcodes(posting) : null);
        node.set("cancellation", PostingParts.cancellation(posting));
        node.set("customer", null);
        node.put("delivering_date", Json.time(posting.shippedAt().orElse(null)));
        node.set("delivery_method", deliveryMethod(posting));
        node.set("external_order", PostingParts.externalOrder());
        node.put("in_process_at", Json.time(posting.terms().inProcessAt()))
                .put("integration_type_flow", "ozon")
                .put("is_express", false)
                .put("is_multibox", false);
        node.set("legal_info", with.flag("legal_info") ? PostingParts.legalInfo() : null);
        node.put("multi_box_qty", 1);
        node.putObject("optional").putArray("products_with_possible_mandatory_mark");
        node.put("order_id", posting.orderId())
                .put("order_number", posting.orderNumber())
                .put("parent_posting_number", "")
                .put("posting_number", posting.number())
                .put("require_blr_traceable_attrs", false);
        var requirements = node.putObject("requirements");
        REQUIREMENTS.forEach(requirements::putArray);
        node.put("shipment_date", Json.time(posting.terms().shipmentDate()))
                .put("shipment_date_without_delay", Json.time(posting.terms().shipmentDate()));
        node.set("sorting_center", null);
        return node.put("status", posting.status())
                .put("substatus", posting.substatus())
                .put("tpl_integration_type", "ozon")
                .put("tracking_number", posting.route().tracking());
    }

    private static List<String> actions(Posting posting, Instant now) {
        var actions = new ArrayList<String>();
        if (posting.status().equals("awaiting_packaging") || posting.status().equals("awaiting_deliver")) {
            actions.add("cancel");
        }
        if (WritingWindow.mayStart(posting, now)) {
            actions.add("can_create_chat");
        }
        return actions;
    }

    private static ObjectNode analytics(Posting posting) {
        var from = posting.route().from();
        return Json.object()
                .put("city", posting.route().city())
                .put("delivery_date_begin", Json.time(posting.terms().deliveryBegin()))
                .put("delivery_date_end", Json.time(posting.terms().deliveryEnd()))
                .put("delivery_type", posting.route().deliveryType())
                .put("is_legal", false)
                .put("is_premium", false)
                .put("payment_type_group_name", posting.terms().payment())
                .put("region", "")
                .put("tpl_provider", "Доставка Ozon")
                .put("tpl_provider_id", 24)
                .put("warehouse", from.name())
                .put("warehouse_id", from.id());
    }

    private static ObjectNode barcodes(Posting posting) {
        var number = String.format("%015d", posting.orderId());
        return Json.object().put("lower_barcode", number).put("upper_barcode", "%101%" + number);
    }

    private static ObjectNode deliveryMethod(Posting posting) {
        var from = posting.route().from();
        return Json.object()
                .put("id", from.id())
                .put("name", "Доставка Ozon самостоятельно, " + from.name())
                .put("tpl_provider", "Доставка Ozon")
                .put("tpl_provider_id", 24)
                .put("warehouse", from.name())
                .put("warehouse_id", from.id());
    }

    private static ObjectNode product(PostingLine line) {
        var node = bare(line);
        node.putArray("imei");
        node.set("price", Json.money(line.price()));
        return node.put("product_color", "").put("weight", 0.9);
    }

    private static ObjectNode olderProduct(PostingLine line) {
        var node = bare(line);
        node.putObject("dimensions")
                .put("height", "120.00")
                .put("length", "600.00")
                .put("weight", "900")
                .put("width", "400.00");
        return node.put("price", line.price().setScale(4).toPlainString())
                .put("currency_code", "RUB")
                .put("has_imei", false)
                .put("is_weight_needed", false)
                .put("weight_max", 0.9)
                .put("weight_min", 0);
    }

    private static ObjectNode bare(PostingLine line) {
        return Json.object()
                .put("is_blr_traceable", false)
                .put("is_marketplace_buyout", false)
                .put("name", line.name())
                .put("offer_id", line.offerId())
                .put("quantity", line.quantity())
                .put("sku", line.sku());
    }
}
