package dovod.channels.spi;

import dovod.conversations.Arrival;
import dovod.orders.ToldFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row means; any part may be empty.
 *
 * @param bare true when a message does not say what its thread is about, although the other side would tell if it were
 *     asked: such a message opens a thread only if asking has not helped for a while
 * @param arrivals messages
 * @param closed a chat that the other side closed; null for none
 * @param facts of orders, as told by {@code source}
 * @param wishes what should be fetched because of it
 */
public record Brought(
        List<Arrival> arrivals,
        @Nullable Closed closed,
        @Nullable String source,
        List<ToldFact> facts,
        List<Wish> wishes,
        boolean bare) {

    public static final Brought NOTHING = new Brought(List.of(), null, null, List.of(), List.of(), false);

    /** A chat that the other side closed. */
    public record Closed(String chat, Instant at) {}

    public static Brought message(Arrival arrival, List<Wish> wishes, boolean bare) {
        return new Brought(List.of(arrival), null, null, List.of(), wishes, bare);
    }

    public static Brought closed(String chat, Instant at) {
        return new Brought(List.of(), new Closed(chat, at), null, List.of(), List.of(), false);
    }

    public static Brought facts(String source, List<ToldFact> facts, List<Wish> wishes) {
        return new Brought(List.of(), null, source, facts, wishes, false);
    }
}
