package dovod.channels.ozon;

import dovod.channels.ChatMark;
import dovod.channels.ChatMarks;
import dovod.channels.Difference;
import dovod.channels.Fetched;
import dovod.channels.KeepingInbound;
import dovod.channels.ReadingInbound;
import dovod.channels.Reconciliations;
import dovod.channels.spi.Line;
import dovod.conversations.Conversations;
import dovod.lib.ozon.ChatMessage;
import dovod.lib.ozon.ChatStatus;
import dovod.lib.ozon.OzonException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every night counts the messages of each chat that had news within a week, there and here. What is missing here is
 * fetched, and the difference is kept for people to see: there should be none. Words that were changed without a push
 * are noticed as well.
 */
@Component
class Reconciling implements OzonActivity {

    static final String NAME = "reconcile";

    private static final ZoneId OZON_ZONE = ZoneId.of("Europe/Moscow");
    private static final LocalTime NIGHT = LocalTime.of(3, 30);
    private static final Duration BACK = Duration.ofDays(7);
    private static final int AT_ONCE = 50;

    private final ListingChats listing;
    private final ChatHistory history;
    private final ChatMarks marks;
    private final Conversations conversations;
    private final KeepingInbound inbound;
    private final ReadingInbound reading;
    private final Reconciliations reconciliations;
    private final Clock clock;

    Reconciling(
            ListingChats listing,
            ChatHistory history,
            ChatMarks marks,
            Conversations conversations,
            KeepingInbound inbound,
            ReadingInbound reading,
            Reconciliations reconciliations,
            Clock clock) {
        this.listing = listing;
        this.history = history;
        this.marks = marks;
        this.conversations = conversations;
        this.inbound = inbound;
        this.reading = reading;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Instant first(Instant now) {
        return next(now);
    }

    /** At night where Ozon is at home. */
    @Override
    public Instant next(Instant ended) {
        var here = ended.atZone(OZON_ZONE);
        var tonight = here.toLocalDate().atTime(NIGHT).atZone(OZON_ZONE);
        return (tonight.isAfter(here) ? tonight : tonight.plusDays(1)).toInstant();
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        listing.list(line, ChatStatus.UNSPECIFIED);
        reading.readAll(line.tenant(), line.connection());
        var tally = new Tally();
        var since = clock.instant().minus(BACK);
        for (var some = marks.since(line, since, "", AT_ONCE); !some.isEmpty(); some = after(line, since, some)) {
            compare(line, some, since, tally);
        }
        reading.readAll(line.tenant(), line.connection());
        reconciliations.add(line, tally.chats, tally.there, tally.here, tally.differences);
    }

    private List<ChatMark> after(Line line, Instant since, List<ChatMark> before) {
        return marks.since(line, since, before.getLast().chat(), AT_ONCE);
    }

    private void compare(Line line, List<ChatMark> some, Instant since, Tally tally) throws OzonException {
        var chats = some.stream().map(ChatMark::chat).toList();
        var here = conversations.countMessages(line.tenant(), line.connection(), chats);
        for (var mark : some) {
            tally.add(compare(line, mark, since, here.getOrDefault(mark.chat(), 0)));
        }
    }

    /** What is missing is read again with all around it; else what is of this week, in case its words have changed. */
    private Difference compare(Line line, ChatMark mark, Instant since, int here) throws OzonException {
        var ids = new HashSet<String>();
        var all = new ArrayList<Fetched>();
        var fresh = new ArrayList<Fetched>();
        history.backwards(line, mark.chat(), page -> {
            page.items().stream().map(ChatMessage::id).forEach(id -> ids.add(id.digits()));
            all.addAll(FetchingChat.fetched(mark, page));
            page.items().stream()
                    .filter(message ->
                            message.createdAt() != null && !message.createdAt().isBefore(since))
                    .map(message -> FetchedMessage.of(mark.chat(), mark.kind(), message))
                    .forEach(fresh::add);
            return true;
        });
        boolean missing = ids.size() > here;
        inbound.keep(line, missing ? all : fresh, missing);
        return new Difference(mark.chat(), ids.size(), here);
    }

    private static final class Tally {
        private int chats;
        private int there;
        private int here;
        private final List<Difference> differences = new ArrayList<>();

        void add(Difference one) {
            chats++;
            there += one.there();
            here += one.here();
            if (one.there() != one.here()) {
                differences.add(one);
            }
        }
    }
}
