package dovod.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Work that goes on while the desk runs: workers and sweeps, each on a thread of its own, turn after turn. A turn that
 * fails is logged and taken again; nobody else waits for it. Stopped before the web server and the database are.
 * Tests switch it off ({@code dovod.background=false}) and take the turns themselves.
 */
@Component
public class Background implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** One turn of some work. */
    public interface Turn {
        /** @return true when there may be more to do at once */
        boolean take() throws Exception;
    }

    private record Work(String name, Duration pause, Turn turn, Semaphore bell) {}

    private final boolean wanted;
    private final List<Work> works = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Background(@Value("${dovod.background:true}") boolean wanted) {
        this.wanted = wanted;
    }

    /**
     * Registers work; call it from a constructor.
     *
     * @param pause how long to rest when a turn had nothing to do
     * @return rings the worker awake before its pause is over
     */
    public synchronized Runnable every(String name, Duration pause, Turn turn) {
        var work = new Work(name, pause, turn, new Semaphore(0));
        works.add(work);
        if (running) {
            begin(work);
        }
        return work.bell()::release;
    }

    @Override
    public synchronized void start() {
        running = wanted;
        if (wanted) {
            works.forEach(this::begin);
        }
    }

    private void begin(Work work) {
        threads.add(Thread.ofPlatform().name("work-" + work.name()).daemon().start(() -> go(work)));
    }

    private void go(Work work) {
        while (running) {
            if (!turn(work)) {
                rest(work);
            }
        }
    }

    private boolean turn(Work work) {
        try {
            return work.turn().take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception failed) {
            if (running) {
                LOG.warn("{} failed; it is tried again in {}", work.name(), work.pause(), failed);
            }
            return false;
        }
    }

    /** A bell rung during the turn is not lost: it waits here as a permit. */
    private void rest(Work work) {
        try {
            if (work.bell().tryAcquire(work.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                work.bell().drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        List<Thread> last;
        synchronized (this) {
            running = false;
            last = List.copyOf(threads);
            threads.clear();
        }
        works.forEach(work -> work.bell().release());
        for (var thread : last) {
            join(thread);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
