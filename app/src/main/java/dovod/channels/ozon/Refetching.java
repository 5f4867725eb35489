package dovod.channels.ozon;

import dovod.channels.ChatMark;
import dovod.channels.ChatMarks;
import dovod.channels.FetchingAgain;
import dovod.channels.KeepingInbound;
import dovod.channels.ReadingInbound;
import dovod.channels.spi.Line;
import dovod.lib.ozon.ChatMessage;
import dovod.lib.ozon.ChatStatus;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.Page;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches everything since a date once more, because somebody asked; what is known stays as it is. */
@Component
class Refetching implements OzonActivity {

    private static final int AT_ONCE = 50;

    private final ListingChats listing;
    private final ChatHistory history;
    private final ChatMarks marks;
    private final KeepingInbound inbound;
    private final ReadingInbound reading;
    private final FindingPostings finding;
    private final StoringOrders storing;
    private final Tenancy tenancy;

    Refetching(
            ListingChats listing,
            ChatHistory history,
            ChatMarks marks,
            KeepingInbound inbound,
            ReadingInbound reading,
            FindingPostings finding,
            StoringOrders storing,
            Tenancy tenancy) {
        this.listing = listing;
        this.history = history;
        this.marks = marks;
        this.inbound = inbound;
        this.reading = reading;
        this.finding = finding;
        this.storing = storing;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return FetchingAgain.ACTIVITY;
    }

    @Override
    public @Nullable Instant first(Instant now) {
        return null;
    }

    @Override
    public @Nullable Instant next(Instant ended) {
        return null;
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        if (argument == null) {
            return;
        }
        var since = Instant.parse(argument);
        listing.list(line, ChatStatus.UNSPECIFIED);
        for (var some = marks.since(line, Instant.EPOCH, "", AT_ONCE); !some.isEmpty(); some = after(line, some)) {
            for (var mark : some) {
                fetch(line, mark, since);
            }
            reading.ring(line.tenant(), line.connection());
        }
        var postings = finding.since(line, since);
        tenancy.run(line.tenant(), () -> storing.storePostings(line, postings));
    }

    private List<ChatMark> after(Line line, List<ChatMark> before) {
        return marks.since(line, Instant.EPOCH, before.getLast().chat(), AT_ONCE);
    }

    private void fetch(Line line, ChatMark mark, Instant since) throws OzonException {
        history.backwards(line, mark.chat(), page -> {
            inbound.keep(line, FetchingChat.fetched(mark, page), true);
            return !reaches(page, since);
        });
    }

    private static boolean reaches(Page<ChatMessage> page, Instant since) {
        var oldest = ChatHistory.oldest(page);
        return oldest != null
                && oldest.createdAt() != null
                && oldest.createdAt().isBefore(since);
    }
}
