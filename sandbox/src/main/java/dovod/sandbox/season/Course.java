package dovod.sandbox.season;

import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The postings of a season with all their steps. */
final class Course {

    private static final List<String> WAY = List.of(
            "posting_transferring_to_delivery",
            "posting_on_way_to_city",
            "posting_on_way_to_pickup_point",
            "posting_in_pickup_point");

    private Course() {}

    static Posting underWay(Ordered order) {
        return with(order, List.of(), null, order.at());
    }

    static Posting delivered(Ordered order) {
        var steps = new ArrayList<>(way(order));
        steps.add(new Step("posting_received", order.at().plus(Duration.ofDays(5))));
        return with(order, steps, null, order.at());
    }

    /** Carried to the pick-up point, not collected there within a week. */
    static Posting refused(Ordered order) {
        return refusedAt(order, order.at().plus(Duration.ofDays(12)));
    }

    static Posting refusedAt(Ordered order, Instant at) {
        return carried(order, "client", "Покупатель не забрал заказ", 537, at);
    }

    /** Cancelled when it was on its way already. */
    static Posting carried(Ordered order, String type, String reason, int reasonId, Instant at) {
        return with(order, way(order), new Cancellation(reasonId, reason, initiator(type), type, true), at);
    }

    /** Cancelled before it left. */
    static Posting cancelled(Ordered order, String type, int days, String reason, int reasonId) {
        var why = new Cancellation(reasonId, reason, initiator(type), type, false);
        return with(order, List.of(), why, order.at().plus(Duration.ofDays(days)));
    }

    private static String initiator(String type) {
        return switch (type) {
            case "seller" -> "Продавец";
            case "client" -> "Покупатель";
            case "system" -> "Система";
            case "delivery" -> "Служба доставки";
            default -> "Ozon";
        };
    }

    private static List<Step> way(Ordered order) {
        var steps = new ArrayList<Step>();
        for (var at = 0; at < WAY.size(); at++) {
            steps.add(new Step(WAY.get(at), order.at().plus(Duration.ofHours(20L * (at + 1)))));
        }
        return steps;
    }

    private static Posting with(Ordered order, List<Step> more, @Nullable Cancellation why, Instant cancelledAt) {
        var draft = order.own()
                ? PostingDraft.fbs(order.number())
                : PostingDraft.fbo(order.number()).from(Season.WAREHOUSE);
        order.lines().forEach(line -> draft.of(line.product(), line.pieces()));
        var plain = draft.createdAt(order.at()).to(order.cluster(), "", "PVZ").draw();
        var steps = new ArrayList<>(plain.steps());
        steps.addAll(more);
        if (why != null) {
            steps.add(new Step(Posting.CANCELED, cancelledAt));
        }
        return new Posting(
                plain.number(),
                plain.orderId(),
                plain.scheme(),
                plain.lines(),
                plain.terms(),
                plain.route(),
                steps,
                why);
    }
}
