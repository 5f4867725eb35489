package dovod.channels;

import dovod.channels.spi.Brought;
import dovod.channels.spi.Line;
import dovod.channels.spi.Row;
import dovod.conversations.Arrival;
import dovod.conversations.Conversations;
import dovod.conversations.Receiving;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Opens rows; touches nothing. */
    List<OpenedRow> open(Line line, List<Row> rows) {
        var channel = channels.get(line.channel());
        return rows.stream().map(row -> OpenedRow.of(channel, line, row)).toList();
    }

    /** To be called inside a transaction of the tenant. What others share with us comes last: it is held shortly. */
    void absorb(Line line, List<OpenedRow> rows) {
        var read = readable(line, rows);
        if (read.isEmpty()) {
            return;
        }
        var early = early(line, read);
        var ripe = read.stream().filter(row -> !early.contains(row)).toList();
        receive(line, ripe);
        putOff(line, early);
        wish(line, ripe);
        inbound.done(line.tenant(), ids(ripe));
    }

    private List<OpenedRow> readable(Line line, List<OpenedRow> rows) {
        var readable = new ArrayList<OpenedRow>();
        for (var row : rows) {
            var problem = row.problem();
            if (problem == null) {
                readable.add(row);
            } else {
                inbound.dead(line.tenant(), row.id(), problem);
            }
        }
        return readable;
    }

    /** Bare messages of threads that are not known here, as long as asking may still help. */
    private Set<OpenedRow> early(Line line, List<OpenedRow> read) {
        var limit = clock.instant().minus(PATIENCE);
        var bare = read.stream()
                .filter(row -> row.brought().bare() && row.row().receivedAt().isAfter(limit))
                .toList();
        if (bare.isEmpty() || !line.working()) {
            return Set.of();
        }
        var known = known(line, bare);
        return bare.stream().filter(row -> !known.containsAll(row.chats())).collect(Collectors.toSet());
    }

    private Set<String> known(Line line, List<OpenedRow> bare) {
        var chats =
                bare.stream().flatMap(row -> row.chats().stream()).distinct().toList();
        return conversations
                .lastExternalIds(line.tenant(), line.connection(), chats)
                .keySet();
    }

    private void putOff(Line line, Set<OpenedRow> early) {
        if (!early.isEmpty()) {
            var now = clock.instant();
            inbound.putOff(line.tenant(), ids(early), now.plus(PAUSE));
            channels.get(line.channel())
                    .asking()
                    .forEach(activity -> turns.ask(line.tenant(), line.connection(), activity, null, now));
        }
    }

    private void receive(Line line, List<OpenedRow> ripe) {
        var arrivals = new ArrayList<Arrival>();
        for (var row : ripe) {
            arrivals.addAll(row.brought().arrivals());
            take(line, row.row(), row.brought());
        }
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
    }

    /** All at once and sorted: buyers of two lanes may speak of the same product. */
    private void wish(Line line, List<OpenedRow> ripe) {
        var wanted =
                ripe.stream().flatMap(row -> row.brought().wishes().stream()).toList();
        if (!wanted.isEmpty()) {
            wishes.add(line.tenant(), line.connection(), wanted, clock.instant());
        }
    }

    private static List<UUID> ids(Collection<OpenedRow> rows) {
        return rows.stream().map(OpenedRow::id).toList();
    }
}
