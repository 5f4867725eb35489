package dovod.channels.ozon;

import dovod.channels.ChatMarks;
import dovod.channels.ReadingInbound;
import dovod.channels.spi.Line;
import dovod.lib.ozon.ChatStatus;
import dovod.lib.ozon.OzonException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks every twenty seconds which open chats have something new, and fetches it. This is the truth; pushes are quick. */
@Component
class PollingChats implements OzonActivity {

    static final String NAME = "poll";

    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final int AT_ONCE = 100;

    private final ListingChats listing;
    private final FetchingChat fetching;
    private final ChatMarks marks;
    private final ReadingInbound reading;

    PollingChats(ListingChats listing, FetchingChat fetching, ChatMarks marks, ReadingInbound reading) {
        this.listing = listing;
        this.fetching = fetching;
        this.marks = marks;
        this.reading = reading;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(EVERY);
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        listing.list(line, ChatStatus.OPENED);
        fetchOwed(line);
    }

    /** Each chat is caught up with or put off, so this ends. */
    void fetchOwed(Line line) throws OzonException {
        for (var owed = marks.owed(line, AT_ONCE); !owed.isEmpty(); owed = marks.owed(line, AT_ONCE)) {
            for (var mark : owed) {
                fetching.fetch(line, mark);
            }
            reading.ring(line.tenant(), line.connection());
        }
    }
}
