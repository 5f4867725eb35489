package dovod.conversations;

import dovod.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds our own replies in the history that a channel brings. The channel gives no id when it takes a reply, so it is
 * known again by its words: the oldest reply that may be there is the one found, and each is found once.
 */
@Component
class Recognition {

    private static final Duration SKEW = Duration.ofMinutes(15);
    /** Somebody sends in the marketplace's cabinet first and says so here afterwards. */
    private static final Duration BY_HAND_BEFORE = Duration.ofDays(2);

    private final JdbcOutbox outbox;
    private final Settling settling;

    Recognition(JdbcOutbox outbox, Settling settling) {
        this.outbox = outbox;
        this.settling = settling;
    }

    /** Those arrivals which are replies of ours: accepted now, and no messages of their own. */
    Set<Arrival> recognise(TenantId tenant, List<Arrival> fresh, Map<ThreadKey, Standing> threads, Instant now) {
        var ours = fresh.stream()
                .filter(arrival -> arrival.author() == Author.US && threads.containsKey(arrival.thread()))
                .toList();
        if (ours.isEmpty()) {
            return Set.of();
        }
        var open = new ArrayList<>(outbox.maybeThere(tenant, conversations(ours, threads)));
        var found = new LinkedHashMap<Outgoing, Arrival>();
        for (var arrival : ours) {
            open.stream()
                    .filter(outgoing -> isIt(outgoing, arrival, threads))
                    .findFirst()
                    .ifPresent(outgoing -> {
                        open.remove(outgoing);
                        found.put(outgoing, arrival);
                        threads.computeIfPresent(
                                arrival.thread(), (key, standing) -> standing.found(arrival.message()));
                    });
        }
        settling.apply(tenant, accepted(found, now), now);
        return new LinkedHashSet<>(found.values());
    }

    private static List<Change> accepted(Map<Outgoing, Arrival> found, Instant now) {
        return found.entrySet().stream()
                .map(each -> Change.of(
                        each.getKey(),
                        OutboxRules.accepted(each.getKey(), each.getValue().message(), now)))
                .toList();
    }

    private static List<ConversationId> conversations(List<Arrival> ours, Map<ThreadKey, Standing> threads) {
        return ours.stream()
                .map(Arrival::thread)
                .distinct()
                .map(threads::get)
                .map(Standing::id)
                .toList();
    }

    private static boolean isIt(Outgoing outgoing, Arrival arrival, Map<ThreadKey, Standing> threads) {
        var standing = threads.get(arrival.thread());
        return standing != null
                && outgoing.conversation().equals(standing.id())
                && sinceThen(outgoing, arrival)
                && sameContent(outgoing, arrival);
    }

    /** Written after the first try: by the ids where they tell, else by the two clocks. */
    private static boolean sinceThen(Outgoing outgoing, Arrival arrival) {
        var watermark = outgoing.progress().watermark();
        return watermark == null
                ? !arrival.at().isBefore(earliest(outgoing))
                : ExternalIds.ORDER.compare(watermark, arrival.message()) < 0
                        || !arrival.at().isBefore(earliest(outgoing));
    }

    private static Instant earliest(Outgoing outgoing) {
        var started = outgoing.progress().startedAt();
        return outgoing.state() == State.BY_HAND || started == null
                ? outgoing.createdAt().minus(BY_HAND_BEFORE)
                : started.minus(SKEW);
    }

    /** A file comes back as a mark without words; its name and bytes are not told. */
    private static boolean sameContent(Outgoing outgoing, Arrival arrival) {
        boolean marked = !arrival.pictures().isEmpty();
        return outgoing.isFile()
                ? marked && arrival.body().isBlank()
                : !marked && PlainText.comparable(arrival.body()).equals(PlainText.comparable(outgoing.body()));
    }
}
