package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.Scheme;
import dovod.sandbox.world.Shop;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a seller may write to a buyer (documented at {@code /v1/chat/send/message}): within 48 hours of the buyer's
 * last message; for FBS also from the payment until 72 hours after delivery.
 *
 * <p>The words and the code of the refusal are not documented; the sandbox answers 400 with gRPC code 9.
 */
final class WritingWindow {
    static final Duration AFTER_BUYER = Duration.ofHours(48);
    static final Duration AFTER_DELIVERY = Duration.ofHours(72);
    static final String CLOSED = "chat is not available for sending messages: the period for replies is over";

    private WritingWindow() {}

    static void check(Shop shop, Chat chat, Instant now) {
        if (chat.type().withBuyer() && !answersBuyer(chat, now) && !followsOrder(shop, chat, now)) {
            throw Refusal.of(400, 9, CLOSED);
        }
    }

    /** Whether a chat about this posting may be begun: 72 hours from payment or from delivery, FBS only. */
    static boolean mayStart(Posting posting, Instant now) {
        if (posting.scheme() != Scheme.FBS) {
            return false;
        }
        var delivered = posting.deliveredAt().orElse(null);
        return within(posting.terms().inProcessAt(), now, AFTER_DELIVERY) || within(delivered, now, AFTER_DELIVERY);
    }

    private static boolean answersBuyer(Chat chat, Instant now) {
        return chat.lastOfPartner()
                .filter(message -> within(message.at(), now, AFTER_BUYER))
                .isPresent();
    }

    private static boolean followsOrder(Shop shop, Chat chat, Instant now) {
        return shop.posting(chat.postingNumber())
                .filter(posting -> posting.scheme() == Scheme.FBS)
                .filter(posting -> paid(posting, now))
                .isPresent();
    }

    private static boolean paid(Posting posting, Instant now) {
        var paidAt = posting.terms().inProcessAt();
        var delivered = posting.deliveredAt();
        return paidAt != null
                && !paidAt.isAfter(now)
                && (delivered.isEmpty() || within(delivered.get(), now, AFTER_DELIVERY));
    }

    private static boolean within(@Nullable Instant since, Instant now, Duration term) {
        return since != null && !now.isAfter(since.plus(term));
    }
}
