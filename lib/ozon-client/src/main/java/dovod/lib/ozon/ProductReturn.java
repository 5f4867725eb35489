package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A return of FBO or FBS.
 *
 * @param id its id
 * @param postingNumber posting
 * @param orderId order
 * @param orderNumber order
 * @param schema FBO or FBS; null if Ozon wrote neither
 * @param type what kind of return
 * @param reason in Russian, free text
 * @param product what came back; null if not said
 * @param place where it is; null if not said
 * @param targetPlace where it goes; null if not said
 * @param status name for programs, such as {@code ArrivedAtReturnPlace}; an open list
 * @param statusText the same in Russian
 * @param statusSince when it came into this state
 * @param returnedAt when the buyer or the carrier gave it back
 * @param finalAt when it ended
 * @param compensation name for programs, such as {@code Received}; empty if there is none
 * @param compensationSince when it came into this state
 * @param storage cost of keeping it so far; null if not said
 * @param opened whether the parcel was opened
 */
public record ProductReturn(
        long id,
        String postingNumber,
        long orderId,
        String orderNumber,
        @Nullable PostingScheme schema,
        Type type,
        String reason,
        @Nullable Product product,
        @Nullable Place place,
        @Nullable Place targetPlace,
        String status,
        String statusText,
        @Nullable Instant statusSince,
        @Nullable Instant returnedAt,
        @Nullable Instant finalAt,
        String compensation,
        @Nullable Instant compensationSince,
        @Nullable Amount storage,
        boolean opened) {

    static ProductReturn read(Fields fields) {
        var visual = fields.inner("visual");
        var logistic = fields.inner("logistic");
        var compensation = fields.inner("compensation_status");
        fields.neededText("id");
        return new ProductReturn(
                fields.whole("id"),
                fields.text("posting_number"),
                fields.whole("order_id"),
                fields.text("order_number"),
                schema(fields.text("schema")),
                fields.word("type", Type.class, Type.UNKNOWN),
                fields.text("return_reason_name"),
                fields.object("product", Product::read),
                fields.object("place", Place::read),
                fields.object("target_place", Place::read),
                visual.inner("status").text("sys_name"),
                visual.inner("status").text("display_name"),
                visual.moment("change_moment"),
                logistic.moment("return_date"),
                logistic.moment("final_moment"),
                compensation.inner("status").text("sys_name"),
                compensation.moment("change_moment"),
                Amount.of(fields.inner("storage"), "sum"),
                fields.inner("additional_info").flag("is_opened"));
    }

    private static @Nullable PostingScheme schema(String text) {
        return switch (Words.plain(text)) {
            case "FBO" -> PostingScheme.FBO;
            case "FBS", "RFBS" -> PostingScheme.FBS;
            default -> null;
        };
    }

    /** What kind of return. */
    public enum Type {
        /** Cancelled before the buyer got it. */
        CANCELLATION,
        /** All refused at the handover. */
        FULL_RETURN,
        /** A part refused at the handover. */
        PARTIAL_RETURN,
        /** Brought back after the handover. */
        CLIENT_RETURN,
        /** Technical, or newer than this client. */
        UNKNOWN
    }

    /**
     * What came back.
     *
     * @param sku Ozon's id
     * @param offerId the seller's id
     * @param name its name
     * @param price null if not said
     * @param quantity pieces
     */
    public record Product(
            long sku, String offerId, String name, @Nullable Amount price, int quantity) {
        static Product read(Fields fields) {
            return new Product(
                    fields.whole("sku"),
                    fields.text("offer_id"),
                    fields.text("name"),
                    Amount.of(fields, "price"),
                    fields.count("quantity"));
        }
    }

    /**
     * A warehouse or a pick-up point.
     *
     * @param id its id
     * @param name its name
     * @param address in Russian
     */
    public record Place(long id, String name, String address) {
        static Place read(Fields fields) {
            return new Place(fields.whole("id"), fields.text("name"), fields.text("address"));
        }
    }
}
