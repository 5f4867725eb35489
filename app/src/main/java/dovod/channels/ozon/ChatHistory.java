package dovod.channels.ozon;

import dovod.channels.spi.Line;
import dovod.lib.ozon.ChatMessage;
import dovod.lib.ozon.HistoryQuery;
import dovod.lib.ozon.MessageId;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonLimits;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.Page;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks through the history of a chat. */
@Component
class ChatHistory {

    private final OzonAccess access;

    ChatHistory(OzonAccess access) {
        this.access = access;
    }

    /**
     * From the newest message back, as long as the reader wants more and there is more. A page that brings nothing older
     * ends it, whatever Ozon says of more.
     *
     * @return the newest message; null when there is none
     */
    @Nullable MessageId backwards(Line line, String chat, Predicate<Page<ChatMessage>> wantsMore) throws OzonException {
        MessageId newest = null;
        MessageId oldest = null;
        while (true) {
            var query = oldest == null
                    ? HistoryQuery.newest(chat, OzonLimits.HISTORY_PAGE)
                    : HistoryQuery.before(chat, oldest, OzonLimits.HISTORY_PAGE);
            var page = access.ask(
                    line, OzonMethod.CHAT_HISTORY, ozon -> ozon.chats().history(query));
            var ids = page.items().stream().map(ChatMessage::id).sorted().toList();
            boolean more = wantsMore.test(page) && page.hasNext();
            if (newest == null && !ids.isEmpty()) {
                newest = ids.getLast();
            }
            if (!more || ids.isEmpty() || oldest != null && ids.getFirst().compareTo(oldest) >= 0) {
                return newest;
            }
            oldest = ids.getFirst();
        }
    }

    /** The oldest message of a page; null when it is empty. */
    static @Nullable ChatMessage oldest(Page<ChatMessage> page) {
        return page.items().stream().min(Comparator.comparing(ChatMessage::id)).orElse(null);
    }
}
