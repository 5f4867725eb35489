package dovod.channels.ozon;

import dovod.lib.ozon.RefusalReason;
import java.util.Optional;

/** What Ozon's refusals mean for a connection. Codes are those of {@code channels.trouble.<code>}. */
final class Troubles {

    private Troubles() {}

    /** The code of what stops all work until a person does something; empty for what concerns this call alone. */
    static Optional<String> stopping(RefusalReason reason) {
        return switch (reason) {
            case BAD_KEY -> Optional.of("key_wrong");
            case KEY_DEACTIVATED -> Optional.of("key_deactivated");
            case IP_RESTRICTED -> Optional.of("key_address");
            case OFFER_NOT_SIGNED -> Optional.of("offer_unsigned");
            case MISSING_ROLE,
                    SUBSCRIPTION_MISSING,
                    WINDOW_CLOSED,
                    NOT_FOUND,
                    NO_SUCH_METHOD,
                    INVALID_REQUEST,
                    FORBIDDEN,
                    OTHER -> Optional.empty();
        };
    }

    /** Whether a method is closed to this key, so that it is no use to ask it again soon. */
    static boolean isClosed(RefusalReason reason) {
        return switch (reason) {
            case MISSING_ROLE, SUBSCRIPTION_MISSING, FORBIDDEN, NO_SUCH_METHOD -> true;
            case BAD_KEY,
                    KEY_DEACTIVATED,
                    IP_RESTRICTED,
                    OFFER_NOT_SIGNED,
                    WINDOW_CLOSED,
                    NOT_FOUND,
                    INVALID_REQUEST,
                    OTHER -> false;
        };
    }
}
