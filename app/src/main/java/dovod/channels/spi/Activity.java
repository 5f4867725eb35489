package dovod.channels.spi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something done again and again for each connection of a channel, by one node at a time. */
public interface Activity {

    String channel();

    /** Stable; it names the row that remembers when this is due. */
    String name();

    /** When it is due for the first time; null for what is done only when somebody asks. */
    default @Nullable Instant first(Instant now) {
        return now;
    }

    /** When it is due again after it went well; null for what is done only when somebody asks. */
    @Nullable Instant next(Instant ended);

    /**
     * Does it. Called outside any transaction.
     *
     * @param argument what the one who asked for it said; null when nobody did
     * @throws Exception when the outside world or the database failed: it is tried again later
     */
    void take(Line line, @Nullable String argument) throws Exception;
}
