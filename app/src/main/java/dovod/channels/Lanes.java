package dovod.channels;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that goes on beside other work, but never beside itself. Asked for while it runs, it runs once more, so that
 * nothing that came in meanwhile is left lying.
 */
final class Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    void start(String lane, Runnable work) {
        var counter = asked.computeIfAbsent(lane, name -> new AtomicInteger());
        if (counter.getAndIncrement() == 0) {
            Thread.ofVirtual().name("lane " + lane).start(() -> run(lane, counter, work));
        }
    }

    private static void run(String lane, AtomicInteger counter, Runnable work) {
        int answered;
        do {
            answered = counter.get();
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.warn("{} failed; it is tried again", lane, failed);
            }
        } while (counter.addAndGet(-answered) > 0);
    }
}
