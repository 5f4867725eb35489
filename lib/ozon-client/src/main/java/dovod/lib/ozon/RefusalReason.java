package dovod.lib.ozon;

import java.util.Locale;
import java.util.Set;

/**
 * Why Ozon declined a request. A 403 alone has at least five causes, which only the message tells apart; the wording is
 * Ozon's documented or recorded one, except for {@link #WINDOW_CLOSED}, whose text nobody has recorded yet.
 */
public enum RefusalReason {
    /** The key is wrong, or belongs to another Client-Id. */
    BAD_KEY("invalid api-key", "invalid api key", "client-id and api-key"),
    /** The key has expired or was revoked. */
    KEY_DEACTIVATED("is deactivated"),
    /** The key lacks the role that the method needs. */
    MISSING_ROLE("missing a required role"),
    /** The key works from other addresses only. */
    IP_RESTRICTED("restricted to specific ip"),
    /** The seller's subscription does not include the method. */
    SUBSCRIPTION_MISSING("subscription", "checkpremium"),
    /** The seller has not accepted Ozon's offer. */
    OFFER_NOT_SIGNED("offer not signed"),
    /** The time to write in this chat is over, or the chat is closed. */
    WINDOW_CLOSED(
            "48 h",
            "72 h",
            "48 ч",
            "72 ч",
            "chat is closed",
            "chat closed",
            "not available for sending",
            "period for replies",
            "window",
            "time to reply"),
    /** The thing asked for does not exist, or belongs to another seller. */
    NOT_FOUND("not found"),
    /** The path is unknown or not allowed: the method was removed, or the base URL is wrong. */
    NO_SUCH_METHOD("404 page not found", "method is not allowed"),
    /** A field is wrong: an error of this side. */
    INVALID_REQUEST,
    /** Forbidden for a cause that is not known. */
    FORBIDDEN,
    /** Another status between 400 and 499. */
    OTHER;

    private static final Set<OzonMethod> WRITING =
            Set.of(OzonMethod.CHAT_SEND_MESSAGE, OzonMethod.CHAT_SEND_FILE, OzonMethod.CHAT_START);

    private final String[] signs;

    RefusalReason(String... signs) {
        this.signs = signs;
    }

    static RefusalReason of(OzonMethod method, int status, String message) {
        var words = message.toLowerCase(Locale.ROOT);
        for (var reason : inOrder()) {
            if (reason.isSignedBy(words) && reason.appliesTo(method)) {
                return reason;
            }
        }
        return byStatus(status);
    }

    /** The page that unknown paths answer also says "not found", so it is asked for first. */
    private static RefusalReason[] inOrder() {
        return new RefusalReason[] {
            NO_SUCH_METHOD,
            BAD_KEY,
            KEY_DEACTIVATED,
            MISSING_ROLE,
            IP_RESTRICTED,
            SUBSCRIPTION_MISSING,
            OFFER_NOT_SIGNED,
            WINDOW_CLOSED,
            NOT_FOUND
        };
    }

    private static RefusalReason byStatus(int status) {
        return switch (status) {
            case 400, 409, 413, 415, 422 -> INVALID_REQUEST;
            case 401 -> BAD_KEY;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405, 410 -> NO_SUCH_METHOD;
            default -> OTHER;
        };
    }

    private boolean isSignedBy(String words) {
        for (var sign : signs) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private boolean appliesTo(OzonMethod method) {
        return this != WINDOW_CLOSED || WRITING.contains(method);
    }
}
