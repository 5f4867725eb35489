package dovod.channels;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that goes on beside other work, but never beside itself. Asked for while it runs, it runs once more, so that
 * nothing that came in meanwhile is left lying.
 */
final class Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    void start(String name, Runnable work) {
        var lane = lanes.computeIfAbsent(name, Lane::new);
        lane.work.set(work);
        if (lane.asked.getAndIncrement() == 0) {
            Thread.ofVirtual().name("lane " + name).start(lane);
        }
    }

    /** Does the work that was asked for last, until nobody asks any more. */
    private static final class Lane implements Runnable {

        private final String name;
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicReference<Runnable> work = new AtomicReference<>(() -> {});

        Lane(String name) {
            this.name = name;
        }

        @Override
        public void run() {
            int answered;
            do {
                answered = asked.get();
                try {
                    work.get().run();
                } catch (RuntimeException failed) {
                    LOG.warn("{} failed; it is tried again", name, failed);
                }
            } while (asked.addAndGet(-answered) > 0);
        }
    }
}
