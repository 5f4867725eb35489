package dovod.channels;

import dovod.channels.spi.Brought;
import dovod.channels.spi.Line;
import dovod.channels.spi.Row;
import dovod.channels.spi.UnreadableRow;
import dovod.conversations.Arrival;
import dovod.conversations.Conversations;
import dovod.conversations.Receiving;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes rows in: what each means goes to the room that it concerns, all in the caller's transaction. */
@Component
class Absorbing {

    /** How long a bare message waits for somebody who knows what its thread is about. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Channels channels;
    private final JdbcInbound inbound;
    private final Receiving receiving;
    private final Conversations conversations;
    private final RecordingFacts recording;
    private final JdbcWishes wishes;
    private final JdbcTurns turns;
    private final Clock clock;

    Absorbing(
            Channels channels,
            JdbcInbound inbound,
            Receiving receiving,
            Conversations conversations,
            RecordingFacts recording,
            JdbcWishes wishes,
            JdbcTurns turns,
            Clock clock) {
        this.channels = channels;
        this.inbound = inbound;
        this.receiving = receiving;
        this.conversations = conversations;
        this.recording = recording;
        this.wishes = wishes;
        this.turns = turns;
        this.clock = clock;
    }

    void absorb(Line line, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var read = read(line, rows);
        var early = early(line, read);
        read.keySet().removeAll(early);
        putOff(line, early);
        receive(line, read);
        inbound.done(line.tenant(), read.keySet().stream().map(Row::id).toList());
    }

    private Map<Row, Brought> read(Line line, List<Row> rows) {
        var channel = channels.get(line.channel());
        var read = new LinkedHashMap<Row, Brought>();
        for (var row : rows) {
            try {
                read.put(row, channel.read(line, row));
            } catch (UnreadableRow unreadable) {
                inbound.dead(line.tenant(), row.id(), String.valueOf(unreadable.getMessage()));
            }
        }
        return read;
    }

    /** Bare messages of threads that are not known here, as long as asking may still help. */
    private List<Row> early(Line line, Map<Row, Brought> read) {
        var limit = clock.instant().minus(PATIENCE);
        var bare = read.entrySet().stream()
                .filter(entry ->
                        entry.getValue().bare() && entry.getKey().receivedAt().isAfter(limit))
                .toList();
        if (bare.isEmpty() || !line.working()) {
            return List.of();
        }
        var known = known(line, bare.stream().map(Map.Entry::getValue).toList());
        return bare.stream()
                .filter(entry -> !known.containsAll(chats(entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<String> known(Line line, List<Brought> bare) {
        var chats = bare.stream().flatMap(one -> chats(one).stream()).distinct().toList();
        return conversations
                .lastExternalIds(line.tenant(), line.connection(), chats)
                .keySet();
    }

    private static List<String> chats(Brought brought) {
        return brought.arrivals().stream().map(Arrival::conversation).toList();
    }

    private void putOff(Line line, List<Row> early) {
        if (!early.isEmpty()) {
            var now = clock.instant();
            inbound.putOff(line.tenant(), early.stream().map(Row::id).toList(), now.plus(PAUSE));
            channels.get(line.channel())
                    .asking()
                    .forEach(activity -> turns.ask(line.tenant(), line.connection(), activity, null, now));
        }
    }

    private void receive(Line line, Map<Row, Brought> read) {
        var arrivals = new ArrayList<Arrival>();
        read.forEach((row, brought) -> {
            arrivals.addAll(brought.arrivals());
            take(line, row, brought);
        });
        if (!arrivals.isEmpty()) {
            receiving.receive(line.tenant(), arrivals);
        }
    }

    private void take(Line line, Row row, Brought brought) {
        var closed = brought.closed();
        if (closed != null) {
            conversations.closedThere(line.tenant(), line.connection(), closed.chat(), closed.at());
        }
        if (brought.source() != null && !brought.facts().isEmpty()) {
            var telling = new Telling(line.shop(), brought.source(), row.receivedAt());
            recording.facts(line.tenant(), telling, brought.facts());
        }
        if (!brought.wishes().isEmpty()) {
            wishes.add(line.tenant(), line.connection(), brought.wishes(), clock.instant());
        }
    }
}
