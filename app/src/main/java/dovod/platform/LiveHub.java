package dovod.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.platform.spi.Forgetful;
import dovod.platform.spi.LiveTopic;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Passes hints from the database on to the pages that are open on this node. Who may hear a topic is asked once, when
 * a page begins to listen; a page listens for a quarter of an hour at most, then asks again.
 */
@Component
class LiveHub implements SmartLifecycle, Forgetful {

    /** Between the making of a page and its first listening something may have changed: that is said again. */
    private static final Duration LATELY = Duration.ofSeconds(10);

    private static final int MOST_PAGES = 30;

    private record Place(TenantId tenant, String topic) {}

    private record Listener(TenantId tenant, @Nullable UUID person) {}

    private final DataSource source;
    private final List<LiveTopic> families;
    private final Map<Place, Set<LiveClient>> clients = new ConcurrentHashMap<>();
    private final Map<Listener, Integer> pages = new ConcurrentHashMap<>();
    private final Cache<Place, LiveHint> lately =
            Caffeine.newBuilder().expireAfterWrite(LATELY).maximumSize(50_000).build();
    private volatile @Nullable LiveLine line;

    LiveHub(Database database, List<LiveTopic> families) {
        this.source = database.working();
        this.families = families;
    }

    /**
     * Begins to listen; close the client when the page is gone.
     *
     * @throws NotFound when one of the topics is not there, or not for this person
     */
    LiveClient listen(Actor actor, Set<String> topics) {
        if (!topics.stream().allMatch(topic -> mayListen(actor, topic))) {
            throw new NotFound();
        }
        var listener = new Listener(actor.tenant(), actor.person());
        open(listener);
        var all = new HashSet<>(topics);
        if (actor.person() != null) {
            all.add(Live.ownTopic(actor.person()));
        }
        var client = new LiveClient(actor.tenant(), all, () -> close(listener));
        all.forEach(topic -> join(new Place(actor.tenant(), topic), client));
        return client;
    }

    void leave(LiveClient client) {
        client.topics()
                .forEach(topic -> clients.computeIfPresent(new Place(client.tenant(), topic), (place, all) -> {
                    all.remove(client);
                    return all.isEmpty() ? null : all;
                }));
        client.close();
    }

    /** How many pages are open on this node. */
    int open() {
        return pages.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean mayListen(Actor actor, String topic) {
        return families.stream().anyMatch(family -> family.owns(topic) && family.mayListen(actor, topic));
    }

    private void open(Listener listener) {
        if (pages.merge(listener, 1, Integer::sum) > MOST_PAGES) {
            close(listener);
            throw new Refused(Refusal.tooMany("live_pages", MOST_PAGES));
        }
    }

    private void close(Listener listener) {
        pages.computeIfPresent(listener, (key, count) -> count == 1 ? null : count - 1);
    }

    private void join(Place place, LiveClient client) {
        clients.compute(place, (key, all) -> {
            var here = all == null ? ConcurrentHashMap.<LiveClient>newKeySet() : all;
            here.add(client);
            return here;
        });
        var missed = lately.getIfPresent(place);
        if (missed != null) {
            client.say(new LiveClient.Changed(missed, true));
        }
    }

    private void pass(LiveHint hint) {
        var place = new Place(hint.tenant(), hint.topic());
        lately.put(place, hint);
        clients.getOrDefault(place, Set.of()).forEach(client -> client.say(new LiveClient.Changed(hint)));
    }

    @Override
    public void forget() {
        lately.invalidateAll();
    }

    /** Once to each, however many topics it listens to. */
    private void sayToAll(LiveClient.Event event) {
        clients.values().stream().flatMap(Set::stream).distinct().toList().forEach(client -> client.say(event));
    }

    @Override
    public void start() {
        line = new LiveLine(source, new LiveLine.Ear() {
            @Override
            public void hear(LiveHint hint) {
                pass(hint);
            }

            @Override
            public void mended() {
                sayToAll(LiveClient.RESYNC);
            }
        });
    }

    /** Before the web server: it waits for its requests to end, and a listening page is one. */
    @Override
    public void stop() {
        var open = line;
        line = null;
        sayToAll(new LiveClient.Over());
        if (open != null) {
            try {
                open.close();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits until the database is listened to; tells whether it is. */
    boolean awaitOpen(Duration patience) throws InterruptedException {
        var open = line;
        return open != null && open.awaitOpen(patience);
    }

    @Override
    public boolean isRunning() {
        return line != null;
    }
}
