package dovod.channels.ozon;

import dovod.channels.spi.Line;
import dovod.lib.ozon.ChatStatus;
import dovod.lib.ozon.OzonException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks every hour for closed chats too: one may have been closed right after its last message. */
@Component
class ListingAll implements OzonActivity {

    private final ListingChats listing;
    private final PollingChats polling;

    ListingAll(ListingChats listing, PollingChats polling) {
        this.listing = listing;
        this.polling = polling;
    }

    @Override
    public String name() {
        return "poll_all";
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(Duration.ofHours(1));
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        listing.list(line, ChatStatus.UNSPECIFIED);
        polling.fetchOwed(line);
    }
}
