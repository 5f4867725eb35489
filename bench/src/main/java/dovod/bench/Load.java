package dovod.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Runs one action over and over from several clients and keeps every latency. */
final class Load {

    private static final long LONGEST = Duration.ofMinutes(2).toNanos();

    private Load() {}

    /** One client's action; made once for each client, so that it may hold a connection of its own. */
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Each client asks again as soon as it is answered, for so long. */
    static Timing closed(int clients, Duration warmUp, Duration measured, Callable<? extends Client> client) {
        var start = System.nanoTime() + warmUp.toNanos();
        var end = start + measured.toNanos();
        return run(
                clients,
                client,
                (one, histogram) -> {
                    long now = System.nanoTime();
                    while (now < end) {
                        one.once();
                        long after = System.nanoTime();
                        if (now >= start) {
                            histogram.recordValue(Math.min(after - now, LONGEST));
                        }
                        now = after;
                    }
                },
                measured);
    }

    /**
     * Requests are due at a fixed rate whatever the answers do; a latency counts from when its request was due, so a
     * stall shows in the tail (no coordinated omission).
     */
    static Timing open(int clients, double perSecond, Duration measured, Callable<? extends Client> client) {
        long begin = System.nanoTime() + Duration.ofMillis(200).toNanos();
        long step = (long) (clients * 1e9 / perSecond);
        var turn = new java.util.concurrent.atomic.AtomicInteger();
        return run(
                clients,
                client,
                (one, histogram) -> {
                    long due = begin + turn.getAndIncrement() * step / clients;
                    for (long end = begin + measured.toNanos(); due < end; due += step) {
                        long early = due - System.nanoTime();
                        if (early > 0) {
                            LockSupport.parkNanos(early);
                        }
                        one.once();
                        histogram.recordValue(Math.min(Math.max(System.nanoTime() - due, 1), LONGEST));
                    }
                },
                measured);
    }

    private interface Turn {
        void take(Client client, Histogram histogram) throws Exception;
    }

    private static Timing run(int clients, Callable<? extends Client> maker, Turn turn, Duration measured) {
        var all = new Histogram(LONGEST, 3);
        var ready = new CountDownLatch(clients);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<Histogram>>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> {
                    var histogram = new Histogram(LONGEST, 3);
                    try (var client = maker.call()) {
                        ready.countDown();
                        ready.await();
                        turn.take(client, histogram);
                    } finally {
                        ready.countDown();
                    }
                    return histogram;
                }));
            }
            for (var one : running) {
                all.add(one.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a client of the load failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
        return new Timing(all.getTotalCount() / (measured.toNanos() / 1e9), all);
    }
}
