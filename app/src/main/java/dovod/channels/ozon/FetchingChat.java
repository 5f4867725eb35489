package dovod.channels.ozon;

import dovod.channels.ChatMark;
import dovod.channels.ChatMarks;
import dovod.channels.Fetched;
import dovod.channels.KeepingInbound;
import dovod.channels.spi.Line;
import dovod.lib.ozon.ChatMessage;
import dovod.lib.ozon.HistoryQuery;
import dovod.lib.ozon.MessageId;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonLimits;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.Page;
import dovod.platform.Tenancy;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches what is new in one chat. What has been fetched and how far it goes are committed together. */
@Component
class FetchingChat {

    private final OzonAccess access;
    private final ChatHistory history;
    private final ChatMarks marks;
    private final KeepingInbound inbound;
    private final Tenancy tenancy;

    FetchingChat(OzonAccess access, ChatHistory history, ChatMarks marks, KeepingInbound inbound, Tenancy tenancy) {
        this.access = access;
        this.history = history;
        this.marks = marks;
        this.inbound = inbound;
        this.tenancy = tenancy;
    }

    /** The list may run ahead of the history: then the chat stays owed, and is looked at again later. */
    void fetch(Line line, ChatMark mark) throws OzonException {
        var newest = mark.seen() == null ? fetchWhole(line, mark) : fetchNews(line, mark, new MessageId(mark.seen()));
        var announced = mark.announced() == null ? null : new MessageId(mark.announced());
        if (announced != null && newest != null && newest.compareTo(announced) >= 0) {
            marks.caughtUp(line, mark.chat(), announced.digits());
        } else {
            marks.missed(line, mark);
        }
    }

    /** Read from the newest back, stored from the oldest on, so that it becomes known in the order it was written. */
    private @Nullable MessageId fetchWhole(Line line, ChatMark mark) throws OzonException {
        var pages = new ArrayDeque<List<Fetched>>();
        var newest = history.backwards(line, mark.chat(), page -> {
            pages.addFirst(fetched(mark, page));
            return true;
        });
        if (newest != null) {
            tenancy.run(line.tenant(), () -> {
                pages.forEach(page -> inbound.keep(line, page, false));
                marks.seen(line, mark.chat(), newest.digits());
            });
        }
        return newest;
    }

    /** The message at the edge is asked for again, whether Ozon repeats it or not. */
    private MessageId fetchNews(Line line, ChatMark mark, MessageId from) throws OzonException {
        var newest = from;
        while (true) {
            var query = HistoryQuery.after(mark.chat(), newest, OzonLimits.HISTORY_PAGE);
            var page = access.ask(
                    line, OzonMethod.CHAT_HISTORY, ozon -> ozon.chats().history(query));
            var last = max(newest, page.items());
            tenancy.run(line.tenant(), () -> {
                inbound.keep(line, fetched(mark, page), false);
                marks.seen(line, mark.chat(), last.digits());
            });
            if (!page.hasNext() || last.equals(newest)) {
                return last;
            }
            newest = last;
        }
    }

    static List<Fetched> fetched(ChatMark mark, Page<ChatMessage> page) {
        return Stream.concat(
                        page.items().stream()
                                .sorted(Comparator.comparing(ChatMessage::id))
                                .map(message -> FetchedMessage.of(mark.chat(), mark.kind(), message)),
                        page.unreadable().stream()
                                .map(json -> FetchedMessage.unreadable(mark.chat(), mark.kind(), json)))
                .toList();
    }

    private static MessageId max(MessageId known, List<ChatMessage> messages) {
        return messages.stream()
                .map(ChatMessage::id)
                .max(Comparator.naturalOrder())
                .filter(last -> last.compareTo(known) > 0)
                .orElse(known);
    }
}
