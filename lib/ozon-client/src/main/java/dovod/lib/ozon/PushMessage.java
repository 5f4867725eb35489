package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Ozon pushes. Nothing proves that a push comes from Ozon: take it as a hint to fetch the truth.
 *
 * <p>Order is not promised, and the same push may come many times; {@link #identity()} is equal for repetitions.
 */
public sealed interface PushMessage permits PushMessage.Ping, PushMessage.Event {

    /**
     * Reads the body of a push.
     *
     * @throws UnreadablePush if it is not JSON, or lacks what its type must have
     */
    static PushMessage read(byte[] body) throws UnreadablePush {
        return PushReading.read(body);
    }

    /** The kind. */
    PushType type();

    /**
     * A trial of the address; to be answered with {@link PushAnswer#ping}.
     *
     * @param time when it was sent; null if not said
     */
    record Ping(@Nullable Instant time) implements PushMessage {
        @Override
        public PushType type() {
            return PushType.PING;
        }
    }

    /** Something happened; to be answered with {@link PushAnswer#accepted()}. */
    sealed interface Event extends PushMessage permits ChatPush, PostingPush, OrderPush, CatalogPush, UnknownPush {
        /** The cabinet, a Client-Id; empty if not said. */
        String sellerId();

        /** SHA-256 in hex of what makes this event this event: its type, its ids, its state and its time. */
        String identity();
    }
}
