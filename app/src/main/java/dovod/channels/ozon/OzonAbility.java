package dovod.channels.ozon;

import dovod.channels.Connection;
import dovod.conversations.spi.Ability;
import dovod.conversations.spi.Thread;
import dovod.lib.ozon.OzonLimits;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of Ozon takes now. Ozon states no limit of files; these are what its own cabinet takes, and a size that
 * is safe within a request.
 */
final class OzonAbility {

    static final Set<String> FILE_TYPES = Set.of(
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/heic",
            "application/pdf",
            "video/mp4",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    static final long LARGEST_FILE = 10L << 20;

    private static final String CABINET = "https://seller.ozon.ru/app/chat/";

    private OzonAbility() {}

    /**
     * @param connection as last known; null when it is gone
     * @param delivery whether Ozon still lets us write because of how the posting stands, whatever the buyer wrote
     */
    static Ability of(@Nullable Connection connection, Thread thread, boolean delivery, Instant now) {
        var closes =
                thread.lastInboundAt() == null ? null : thread.lastInboundAt().plus(OzonLimits.REPLY_WINDOW);
        var reason = reason(connection, thread, delivery, closes, now);
        return new Ability(
                reason == null,
                reason,
                reason == null && !delivery && isBuyers(thread) ? closes : null,
                OzonLimits.CHAT_TEXT,
                FILE_TYPES,
                LARGEST_FILE,
                CABINET + thread.externalId());
    }

    private static @Nullable String reason(
            @Nullable Connection connection, Thread thread, boolean delivery, @Nullable Instant closes, Instant now) {
        if (connection == null || connection.state() == Connection.State.DISCONNECTED) {
            return "connection_gone";
        }
        if (thread.kind().equals(ChatKind.NOTICE)) {
            return "notice_takes_no_reply";
        }
        if (thread.closedThereAt() != null) {
            return "chat_closed_there";
        }
        if (!connection.replies()) {
            return "replies_need_subscription";
        }
        if (!connection.working()) {
            return "connection_paused";
        }
        boolean open = !isBuyers(thread) || delivery || closes != null && now.isBefore(closes);
        return open ? null : "window_closed";
    }

    private static boolean isBuyers(Thread thread) {
        return thread.kind().equals(ChatKind.BUYER);
    }
}
