package dovod.channels.ozon;

import dovod.conversations.Author;
import dovod.lib.ozon.ChatType;
import dovod.lib.ozon.ChatUserType;
import java.util.Locale;

/** Sorts of threads, as the desk calls them. */
final class ChatKind {

    static final String BUYER = "buyer";
    static final String SUPPORT = "support";
    static final String NOTICE = "notice";

    private ChatKind() {}

    /** A type newer than us is judged by its words. */
    static String of(ChatType type, String text) {
        var words = text.toUpperCase(Locale.ROOT);
        if (type.isWithBuyer() || type == ChatType.UNKNOWN && words.contains("BUYER")) {
            return BUYER;
        }
        boolean person = type.isWithSupport()
                || type == ChatType.SELLER_PERSONAL_MANAGER_UNITY_CRM
                || type == ChatType.UNKNOWN && words.contains("SUPPORT");
        return person ? SUPPORT : NOTICE;
    }

    static Author author(ChatUserType type) {
        return switch (type) {
            case CUSTOMER -> Author.BUYER;
            case SELLER -> Author.US;
            case SUPPORT, COURIER -> Author.MARKETPLACE;
            case CRM, NOTIFICATION_USER, CHAT_BOT, UNKNOWN -> Author.SYSTEM;
        };
    }
}
