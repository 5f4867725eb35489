package dovod.conversations;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes in what a channel brings. The same message may come by push and by poll, twice in a batch, in any order: it
 * becomes one row. A batch costs a handful of statements, whatever its length.
 */
@Component
public class Receiving {

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcBuyers buyers;
    private final JdbcConversations conversations;
    private final JdbcMessages messages;
    private final Recognition recognition;
    private final Rewording rewording;
    private final Notices notices;

    Receiving(
            Tenancy tenancy,
            Clock clock,
            JdbcBuyers buyers,
            JdbcConversations conversations,
            JdbcMessages messages,
            Recognition recognition,
            Rewording rewording,
            Notices notices) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.buyers = buyers;
        this.conversations = conversations;
        this.messages = messages;
        this.recognition = recognition;
        this.rewording = rewording;
        this.notices = notices;
    }

    /** Joins the caller's transaction, so that a cursor can advance with the rows it covers. */
    public Received receive(TenantId tenant, List<Arrival> told) {
        var now = clock.instant();
        var batch = Batch.of(told, now);
        return batch.isEmpty() ? Received.NOTHING : tenancy.in(tenant, () -> take(tenant, batch, now));
    }

    private Received take(TenantId tenant, List<Arrival> batch, Instant now) {
        var writers = buyers.of(tenant, batch);
        var threads = conversations.lock(tenant, batch, writers);
        var before = Map.copyOf(threads);
        var known = messages.known(tenant, keys(batch, threads));
        var fresh = fresh(batch, threads, known);
        var settled = recognition.recognise(tenant, fresh, threads, now);
        var incoming = new ArrayList<Incoming>();
        for (var arrival : fresh) {
            if (!settled.contains(arrival)) {
                incoming.add(place(arrival, threads, writers));
            }
        }
        if (!incoming.isEmpty()) {
            messages.insert(tenant, incoming, now);
        }
        int edited = rewording.reword(tenant, changed(batch, threads, known), now);
        var learned = learn(batch, threads, known);
        save(tenant, before, threads);
        notices.arrived(tenant, incoming, learned, threads, writers);
        return new Received(incoming.size(), batch.size() - fresh.size(), settled.size(), edited);
    }

    /** One of each message that is not here; of one told with a change, the text after it. */
    private static List<Arrival> fresh(List<Arrival> batch, Map<ThreadKey, Standing> threads, Set<MessageKey> known) {
        var fresh = new LinkedHashMap<MessageKey, Arrival>();
        for (var arrival : batch) {
            var key = key(arrival, threads);
            if (!known.contains(key)) {
                fresh.merge(key, arrival, (before, after) -> after);
            }
        }
        return List.copyOf(fresh.values());
    }

    private static Incoming place(
            Arrival arrival, Map<ThreadKey, Standing> threads, Map<JdbcBuyers.Key, JdbcBuyers.Buyer> writers) {
        var id = new MessageId(Ids.next());
        var buyer = Notices.buyer(arrival, writers);
        var after = standing(arrival, threads).told(id, arrival, buyer == null ? null : buyer.id());
        threads.put(arrival.thread(), after);
        return new Incoming(id, after.id(), arrival, after.ordinal());
    }

    /** A push may tell less of a message than the history does later: what a thread is about is learned even then. */
    private static List<Standing> learn(List<Arrival> batch, Map<ThreadKey, Standing> threads, Set<MessageKey> known) {
        var learned = new LinkedHashMap<ThreadKey, Standing>();
        for (var arrival : batch) {
            var standing = standing(arrival, threads);
            var after = standing.learning(arrival);
            if (known.contains(key(arrival, threads)) && !after.equals(standing)) {
                threads.put(arrival.thread(), after);
                learned.put(arrival.thread(), after);
            }
        }
        return List.copyOf(learned.values());
    }

    private static Map<MessageKey, String> changed(
            List<Arrival> batch, Map<ThreadKey, Standing> threads, Set<MessageKey> known) {
        return batch.stream()
                .filter(Arrival::changed)
                .filter(arrival -> known.contains(key(arrival, threads)))
                .collect(Collectors.toMap(arrival -> key(arrival, threads), Arrival::body));
    }

    private void save(TenantId tenant, Map<ThreadKey, Standing> before, Map<ThreadKey, Standing> after) {
        var moved = after.values().stream()
                .filter(standing -> !standing.equals(before.get(standing.thread())))
                .toList();
        if (!moved.isEmpty()) {
            conversations.save(tenant, moved);
        }
    }

    private static List<MessageKey> keys(List<Arrival> batch, Map<ThreadKey, Standing> threads) {
        return batch.stream().map(arrival -> key(arrival, threads)).distinct().toList();
    }

    private static MessageKey key(Arrival arrival, Map<ThreadKey, Standing> threads) {
        return new MessageKey(standing(arrival, threads).id(), arrival.message());
    }

    private static Standing standing(Arrival arrival, Map<ThreadKey, Standing> threads) {
        var standing = threads.get(arrival.thread());
        if (standing == null) {
            throw new IllegalStateException("a thread of the batch was not locked");
        }
        return standing;
    }
}
