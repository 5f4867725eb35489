package dovod.sandbox.push;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.Happening;
import dovod.sandbox.world.Identifiers;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingLine;
import dovod.sandbox.world.Scheme;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What pushes about postings, orders and stocks look like. Here {@code seller_id} is a number. */
final class PostingPushes {
    private static final Cancellation UNKNOWN = new Cancellation(0, "", "", "", false);

    private final Identifiers identifiers;

    PostingPushes(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    List<Push> added(Happening.PostingAdded added) {
        var posting = added.posting();
        var fbo = posting.scheme() == Scheme.FBO;
        var type = fbo ? PushType.TYPE_FBO_POSTING_NEW : PushType.TYPE_NEW_POSTING;
        var body = start(type, posting);
        body.set("products", Json.array(posting.lines(), line -> product(line, !fbo)));
        if (fbo) {
            body.put("creation_date", posting.terms().createdAt().toString());
        } else {
            fillNew(body, posting);
        }
        var order = order(PushType.TYPE_ORDER_NEW, posting)
                .put("created_at", posting.terms().createdAt().toString());
        return List.of(
                end(type, body, posting, added.clientId()),
                new Push(PushType.TYPE_ORDER_NEW, order.put("seller_id", Long.parseLong(added.clientId()))));
    }

    List<Push> moved(Happening.PostingMoved moved) {
        var posting = moved.posting();
        var type =
                posting.scheme() == Scheme.FBO ? PushType.TYPE_FBO_POSTING_STATE_CHANGED : PushType.TYPE_STATE_CHANGED;
        var body = start(type, posting)
                .put("new_state", posting.substatus())
                .put("changed_state_date", posting.changedAt().toString());
        var pushes = new ArrayList<>(List.of(end(type, body, posting, moved.clientId())));
        if (posting.status().equals("delivered")) {
            pushes.add(done(moved));
        }
        return pushes;
    }

    List<Push> cancelled(Happening.PostingCancelled cancelled) {
        var posting = cancelled.posting();
        var fbo = posting.scheme() == Scheme.FBO;
        var type = fbo ? PushType.TYPE_FBO_POSTING_CANCELLED : PushType.TYPE_POSTING_CANCELLED;
        var body = start(type, posting);
        body.set("products", Json.array(posting.lines(), line -> product(line, false)));
        body.put("old_state", posting.previousSubstatus())
                .put("new_state", posting.substatus())
                .put(
                        fbo ? "cancel_date" : "changed_state_date",
                        posting.changedAt().toString());
        var why = posting.cancellation() == null ? UNKNOWN : posting.cancellation();
        body.putObject("reason").put("id", why.reasonId()).put("message", why.reason());
        var order = order(PushType.TYPE_ORDER_CANCELLED, posting)
                .put("cancelled_at", posting.changedAt().toString())
                .put("seller_id", Long.parseLong(cancelled.clientId()));
        return List.of(end(type, body, posting, cancelled.clientId()), new Push(PushType.TYPE_ORDER_CANCELLED, order));
    }

    List<Push> delivery(Happening.DeliveryMoved moved) {
        var posting = moved.posting();
        var type = posting.scheme() == Scheme.FBO
                ? PushType.TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED
                : PushType.TYPE_DELIVERY_DATE_CHANGED;
        var body = start(type, posting)
                .put("old_delivery_date_begin", Json.time(moved.before().deliveryBegin()))
                .put("old_delivery_date_end", Json.time(moved.before().deliveryEnd()))
                .put("new_delivery_date_begin", Json.time(posting.terms().deliveryBegin()))
                .put("new_delivery_date_end", Json.time(posting.terms().deliveryEnd()));
        return List.of(end(type, body, posting, moved.clientId()));
    }

    List<Push> stock(Happening.StockChanged changed) {
        var body = Json.object()
                .put("message_type", PushType.TYPE_FBO_STOCKS_CHANGED.name())
                .put("sku", changed.after().sku());
        body.putObject("stocks")
                .put("new_present", changed.after().available())
                .put("new_reserved", changed.after().reserved())
                .put("old_present", changed.before().available())
                .put("old_reserved", changed.before().reserved());
        body.put("updated_at", changed.at().toString()).put("seller_id", Long.parseLong(changed.clientId()));
        return List.of(new Push(PushType.TYPE_FBO_STOCKS_CHANGED, body));
    }

    private Push done(Happening.PostingMoved moved) {
        var body = order(PushType.TYPE_ORDER_STATE_CHANGED, moved.posting())
                .put("old_state", "order_in_delivery")
                .put("new_state", "order_done")
                .put("updated_at", moved.posting().changedAt().toString())
                .put("seller_id", Long.parseLong(moved.clientId()));
        return new Push(PushType.TYPE_ORDER_STATE_CHANGED, body);
    }

    private ObjectNode start(PushType type, Posting posting) {
        var body = Json.object().put("message_type", type.name()).put("posting_number", posting.number());
        if (posting.scheme() == Scheme.FBO) {
            body.put("order_number", posting.orderNumber()).put("uuid", identifiers.uuid());
        }
        return body;
    }

    private ObjectNode order(PushType type, Posting posting) {
        return Json.object()
                .put("message_type", type.name())
                .put("order_number", posting.orderNumber())
                .put("order_id", posting.orderId())
                .put("uuid", identifiers.uuid());
    }

    private static void fillNew(ObjectNode body, Posting posting) {
        var terms = posting.terms();
        body.put("in_process_at", Json.time(terms.inProcessAt()))
                .put("shipment_date", Json.time(terms.shipmentDate()))
                .put("tpl_integration_type", "ozon")
                .put("is_express", false)
                .put("tracking_number", posting.route().tracking())
                .put("delivery_date_begin", Json.time(terms.deliveryBegin()))
                .put("delivery_date_end", Json.time(terms.deliveryEnd()));
    }

    private static ObjectNode product(PostingLine line, boolean withOffer) {
        var node = Json.object().put("sku", line.sku());
        if (withOffer) {
            node.put("offer_id", line.offerId());
        }
        return node.put("quantity", line.quantity());
    }

    private static Push end(PushType type, ObjectNode body, Posting posting, String clientId) {
        body.put("warehouse_id", posting.route().from().id());
        return new Push(type, body.put("seller_id", Long.parseLong(clientId)));
    }
}
