package dovod.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one would expect of a posting and what is not there, as far as somebody has looked. */
final class Absences {

    private static final Set<String> HANDED_OVER = Set.of(
            "delivering",
            "delivered",
            "driver_pickup",
            "sent_by_seller",
            "posting_transferring_to_delivery",
            "posting_in_carriage",
            "posting_on_way_to_city",
            "posting_transferred_to_courier_service",
            "posting_in_courier_service",
            "posting_on_way_to_pickup_point",
            "posting_in_pickup_point",
            "posting_conditionally_delivered",
            "posting_driver_pick_up",
            "posting_delivered",
            "posting_received",
            "posting_returned_to_warehouse");
    private static final Set<String> ENDED = Set.of("cancelled", "delivered");

    private Absences() {}

    static List<OrderMoment> of(
            KnownPosting posting, List<KnownFact> facts, boolean money, boolean returns, List<KnownLook> looks) {
        var missing = new ArrayList<OrderMoment>();
        boolean cancelled = posting.status().equals("cancelled");
        boolean handedOver = facts.stream().anyMatch(Absences::isHandedOver);
        if (cancelled && !handedOver) {
            missing.add(OrderMoment.missing("orders.missing.handing_over", look(looks, Look.POSTING)));
        }
        var moneyLook = look(looks, Look.MONEY);
        if (ENDED.contains(posting.status()) && !money && moneyLook != null) {
            missing.add(OrderMoment.missing("orders.missing.money", moneyLook));
        }
        var returnLook = look(looks, Look.RETURNS);
        if (cancelled && handedOver && !returns && returnLook != null) {
            missing.add(OrderMoment.missing("orders.missing.returns", returnLook));
        }
        return missing;
    }

    private static @Nullable KnownLook look(List<KnownLook> looks, Look what) {
        return looks.stream().filter(look -> look.what() == what).findFirst().orElse(null);
    }

    private static boolean isHandedOver(KnownFact fact) {
        return fact.kind() == FactKind.DELIVERED || isHandedOver(fact.text("substatus"), fact.text("status"));
    }

    /** True of a state that goods reach only when they have left the warehouse. */
    static boolean isHandedOver(String substatus, String status) {
        return HANDED_OVER.contains(substatus) || HANDED_OVER.contains(status);
    }
}
