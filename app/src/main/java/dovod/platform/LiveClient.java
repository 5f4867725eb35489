package dovod.platform;

import dovod.kernel.TenantId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * One open page that listens. Hints wait here until its line takes them; a page that is too slow for its hints is told
 * to fetch everything instead.
 */
final class LiveClient implements AutoCloseable {

    static final Resync RESYNC = new Resync();

    private static final int MOST_WAITING = 64;

    /** What is said to a page. */
    sealed interface Event {}

    /** @param again said already, before this page began to listen: it may know of it */
    record Changed(LiveHint hint, boolean again) implements Event {

        Changed(LiveHint hint) {
            this(hint, false);
        }
    }

    /** Hints may have been lost: fetch everything anew. */
    record Resync() implements Event {}

    record Over() implements Event {}

    private final TenantId tenant;
    private final Set<String> topics;
    private final Runnable leaving;
    private final Queue<Event> waiting = new ArrayDeque<>();

    LiveClient(TenantId tenant, Set<String> topics, Runnable leaving) {
        this.tenant = tenant;
        this.topics = Set.copyOf(topics);
        this.leaving = leaving;
    }

    TenantId tenant() {
        return tenant;
    }

    Set<String> topics() {
        return topics;
    }

    synchronized void say(Event event) {
        if (waiting.contains(event) || (event instanceof Changed && waiting.contains(RESYNC))) {
            return;
        }
        var tooMuch = waiting.size() >= MOST_WAITING;
        if (tooMuch || !(event instanceof Changed)) {
            waiting.clear();
        }
        waiting.add(tooMuch && event instanceof Changed ? RESYNC : event);
        notifyAll();
    }

    /** The next event; empty when there was none for so long. */
    synchronized Optional<Event> next(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var left = patience.toMillis();
                waiting.isEmpty() && left > 0;
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())) {
            wait(left);
        }
        return Optional.ofNullable(waiting.poll());
    }

    @Override
    public void close() {
        leaving.run();
    }
}
