package dovod.lib.ozon;

import org.jspecify.annotations.Nullable;

/**
 * How a posting was cancelled, in Ozon's words.
 *
 * @param reasonId number of the reason, from an open list; 0 if not said
 * @param reason the reason in Russian; empty from {@code /v2/posting/fbo/get}, which gives the number only
 * @param initiator who did it, in Russian; empty if not said
 * @param by who did it
 * @param afterShip whether it had been shipped; null for FBO, where Ozon does not say
 * @param affectsRating whether it lowers the seller's rating; null for FBO
 */
public record Cancellation(
        long reasonId,
        String reason,
        String initiator,
        Canceller by,
        @Nullable Boolean afterShip,
        @Nullable Boolean affectsRating) {

    /** Null if the posting is not cancelled, which Ozon shows by null, by 0 or by empty texts. */
    static @Nullable Cancellation read(Fields posting) {
        var fields = posting.inner("cancellation");
        long inner = fields.whole("cancel_reason_id");
        var cancellation = new Cancellation(
                inner == 0 ? posting.whole("cancel_reason_id") : inner,
                fields.text("cancel_reason"),
                fields.text("cancellation_initiator"),
                Canceller.read(fields.text("cancellation_type")),
                fields.optionalFlag("cancelled_after_ship"),
                fields.optionalFlag("affect_cancellation_rating"));
        return cancellation.isNone() ? null : cancellation;
    }

    private boolean isNone() {
        return reasonId == 0 && reason.isBlank() && initiator.isBlank() && by == Canceller.UNKNOWN;
    }
}
