package dovod.sandbox.world;

/** How the states of pushes ({@code substatus}) map to the statuses of lists. */
final class Statuses {
    private Statuses() {}

    static String of(Scheme scheme, String substatus) {
        return switch (substatus) {
            case "posting_acceptance_in_progress" -> "acceptance_in_progress";
            case "posting_awaiting_registration" -> "awaiting_registration";
            case "posting_split_pending", "posting_created", "posting_packing", "posting_registered" ->
                "awaiting_packaging";
            case "posting_transferring_to_delivery" -> "awaiting_deliver";
            case "posting_in_arbitration" -> "arbitration";
            case "posting_in_client_arbitration" -> "client_arbitration";
            case "posting_delivered", "posting_received" -> "delivered";
            case "posting_driver_pick_up" -> scheme == Scheme.FBS ? "driver_pickup" : "delivering";
            case "posting_canceled", "posting_returned_to_warehouse" -> "cancelled";
            case "posting_in_carriage",
                    "posting_not_in_carriage",
                    "posting_not_in_sort_center",
                    "posting_on_way_to_city",
                    "posting_transferred_to_courier_service",
                    "posting_in_courier_service",
                    "posting_on_way_to_pickup_point",
                    "posting_in_pickup_point",
                    "posting_conditionally_delivered" -> "delivering";
            default -> throw new IllegalArgumentException("No such state of a posting: " + substatus);
        };
    }
}
