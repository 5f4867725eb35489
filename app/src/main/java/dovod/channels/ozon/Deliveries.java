package dovod.channels.ozon;

import dovod.conversations.spi.Delivery;
import dovod.lib.ozon.OzonFailure;
import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.OutcomeUnknown;
import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonFailure.Refused;
import dovod.lib.ozon.OzonFailure.Unavailable;
import java.time.Duration;

/**
 * What a failed send means for the parcel. Codes are those of {@code sending.refused.<code>}; where Ozon itself said
 * nothing, the words are a code of {@code sending.told.<code>}.
 */
final class Deliveries {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration LATER = Duration.ofMinutes(5);

    private Deliveries() {}

    static Delivery of(OzonFailure failure) {
        return switch (failure) {
            case Refused refused -> of(refused);
            case RateLimited limited -> new Delivery.NotNow(limited.retryAfter(), "limited");
            case NotSent notSent -> new Delivery.NotNow(SOON, "unreachable");
            case Unavailable unavailable -> new Delivery.NotNow(LATER, "no_answer");
            case OutcomeUnknown unknown -> new Delivery.Unclear("no_answer");
        };
    }

    /** A trouble of the key is none of the message: it waits until the key is mended. */
    private static Delivery of(Refused refused) {
        return switch (refused.reason()) {
            case BAD_KEY, KEY_DEACTIVATED, MISSING_ROLE, IP_RESTRICTED, OFFER_NOT_SIGNED ->
                new Delivery.NotNow(LATER, refused.message());
            case SUBSCRIPTION_MISSING -> new Delivery.Declined("replies_need_subscription", refused.message());
            case WINDOW_CLOSED -> new Delivery.Declined("window_closed", refused.message());
            case NOT_FOUND -> new Delivery.Declined("chat_gone", refused.message());
            case NO_SUCH_METHOD, INVALID_REQUEST, FORBIDDEN, OTHER ->
                new Delivery.Declined("invalid", refused.message());
        };
    }
}
