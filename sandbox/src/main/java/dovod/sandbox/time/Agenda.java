package dovod.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What is due on the virtual clock. One thread runs the entries, in the order of their due times; work that an entry
 * hands to other threads (a push on its way) is counted by {@link #begin()} and {@link #end()}.
 */
public final class Agenda implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);

    private final VirtualClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparing(Entry::number));
    private final AtomicLong numbers = new AtomicLong();
    private int busy;
    private boolean closed;

    public Agenda(VirtualClock clock) {
        this.clock = clock;
        Thread.ofVirtual().name("sandbox-agenda").start(this::pump);
    }

    /** Puts a task on the agenda; one that is due already runs soon, on the agenda's thread. */
    public void at(Instant due, Runnable task) {
        locked(() -> entries.add(new Entry(due, numbers.incrementAndGet(), task)));
    }

    /** Puts a task on the agenda, counted from now. */
    public void after(Duration delay, Runnable task) {
        at(clock.instant().plus(delay), task);
    }

    /**
     * Moves the clock forward from due time to due time, so that each entry finds the clock at its own time, and waits
     * at each for what it has set in motion.
     */
    public void advance(Duration by) {
        var target = clock.instant().plus(by);
        settle();
        for (var due = dueBy(target); due != null; due = dueBy(target)) {
            turnTo(due);
            settle();
        }
        turnTo(target);
        settle();
    }

    /** Waits until nothing that is due now is left to run and nothing begun is still on its way. */
    public void settle() {
        lock.lock();
        try {
            var left = PATIENCE.toNanos();
            while (busy > 0 || head() != null) {
                if (left <= 0) {
                    throw new IllegalStateException("The sandbox did not come to rest within " + PATIENCE);
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Counts work that goes on outside the agenda's thread. */
    public void begin() {
        locked(() -> busy++);
    }

    /** Says that work counted by {@link #begin()} is done. */
    public void end() {
        locked(() -> busy--);
    }

    /** Says that the clock was set or its speed changed. */
    public void clockChanged() {
        locked(() -> {});
    }

    @Override
    public void close() {
        locked(() -> closed = true);
    }

    private void turnTo(Instant instant) {
        locked(() -> {
            if (instant.isAfter(clock.instant())) {
                clock.set(instant);
            }
        });
    }

    private @Nullable Instant dueBy(Instant target) {
        lock.lock();
        try {
            var next = entries.peek();
            return next == null || next.due.isAfter(target) ? null : next.due;
        } finally {
            lock.unlock();
        }
    }

    private void pump() {
        for (var entry = next(); entry != null; entry = next()) {
            try {
                entry.task.run();
            } catch (RuntimeException e) {
                System.getLogger(Agenda.class.getName()).log(System.Logger.Level.ERROR, "A due task failed", e);
            } finally {
                end();
            }
        }
    }

    private @Nullable Entry next() {
        lock.lock();
        try {
            while (!closed) {
                var due = head();
                if (due != null) {
                    busy++;
                    return entries.poll();
                }
                nap();
            }
            return null;
        } catch (InterruptedException e) {
            return null;
        } finally {
            lock.unlock();
        }
    }

    private void nap() throws InterruptedException {
        var next = entries.peek();
        var wait = next == null ? LONGEST_NAP : clock.wallTimeUntil(next.due);
        var bounded = wait.compareTo(LONGEST_NAP) > 0 ? LONGEST_NAP : wait;
        changed.await(Math.max(1, bounded.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** The first entry, if it is due. */
    private @Nullable Entry head() {
        var next = entries.peek();
        return next == null || next.due.isAfter(clock.instant()) ? null : next;
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private record Entry(Instant due, long number, Runnable task) {}
}
