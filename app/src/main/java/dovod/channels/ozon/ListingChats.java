package dovod.channels.ozon;

import dovod.channels.ChatMark;
import dovod.channels.ChatMarks;
import dovod.channels.spi.Line;
import dovod.lib.ozon.Chat;
import dovod.lib.ozon.ChatQuery;
import dovod.lib.ozon.ChatStatus;
import dovod.lib.ozon.MessageId;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonLimits;
import dovod.lib.ozon.OzonMethod;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks through the list of chats and notes which of them announce something new. */
@Component
class ListingChats {

    private final OzonAccess access;
    private final ChatMarks marks;
    private final Clock clock;

    ListingChats(OzonAccess access, ChatMarks marks, Clock clock) {
        this.access = access;
        this.marks = marks;
        this.clock = clock;
    }

    /** A cursor that comes back, or stands still, ends it; an empty page does not. */
    void list(Line line, ChatStatus status) throws OzonException {
        var cursors = new HashSet<String>();
        var query = new ChatQuery(status, false, OzonLimits.CHAT_PAGE, "");
        while (true) {
            var asked = query;
            var page =
                    access.ask(line, OzonMethod.CHAT_LIST, ozon -> ozon.chats().list(asked));
            note(line, page.items());
            if (!page.hasNext() || page.cursor().isEmpty() || !cursors.add(page.cursor())) {
                return;
            }
            query = query.from(page.cursor());
        }
    }

    private void note(Line line, List<Chat> chats) {
        var known = marks.of(line, chats.stream().map(Chat::id).toList());
        marks.announce(
                line,
                chats.stream()
                        .filter(chat -> isNews(chat, known))
                        .map(this::mark)
                        .toList());
    }

    /** The list may also lag behind what has been seen. */
    private static boolean isNews(Chat chat, Map<String, ChatMark> known) {
        var last = chat.last();
        var mark = known.get(chat.id());
        return last != null && (mark == null || isAfter(last, mark.announced()) && isAfter(last, mark.seen()));
    }

    private static boolean isAfter(MessageId id, @Nullable String other) {
        return other == null || id.compareTo(new MessageId(other)) > 0;
    }

    private ChatMark mark(Chat chat) {
        var last = chat.last();
        return new ChatMark(
                chat.id(),
                ChatKind.of(chat.type(), chat.typeText()),
                chat.typeText(),
                last == null ? null : last.digits(),
                null,
                clock.instant(),
                0);
    }
}
