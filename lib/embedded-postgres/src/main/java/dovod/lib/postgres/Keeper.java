package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The thread that keeps PostgreSQL running: starts it, and starts it again when it died under us.
 *
 * <p>It is one platform thread for as long as PostgreSQL runs, because the kernel ties the signal of
 * {@link Starter#DEATH_SIGNAL} to the thread that started the process, not to the program.
 */
final class Keeper {
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());
    private static final Duration RECOVERY = Duration.ofMinutes(15);
    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE_SHUTDOWN = Duration.ofSeconds(20);
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int RESTARTS = 5;

    private final Cluster cluster;
    private final Starter starter;
    private final List<String> settings;
    private final CompletableFuture<Boolean> firstStart = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Process process;

    Keeper(Cluster cluster, Starter starter, List<String> settings) {
        this.cluster = cluster;
        this.starter = starter;
        this.settings = settings;
        this.thread = Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::keep);
    }

    /** Starts PostgreSQL and returns when it takes connections. */
    void start() {
        thread.start();
        try {
            firstStart.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof PostgresFault fault ? fault : failed;
        }
    }

    /** Stops PostgreSQL: fast and clean, or, where that takes a minute, at once. */
    void stop() {
        stopping.countDown();
        var running = process;
        if (running != null && running.isAlive()) {
            shutDown(running);
        }
        Waiting.forEnd(thread);
    }

    boolean running() {
        var current = process;
        return current != null && current.isAlive();
    }

    private void keep() {
        var failures = 0;
        while (failures <= RESTARTS && !stopRequested(failures * PAUSE.toMillis())) {
            failures = liveLong() ? 0 : failures + 1;
        }
    }

    /** Lets PostgreSQL live once; tells whether that was long enough to call a later death a new one. */
    private boolean liveLong() {
        var begin = System.nanoTime();
        try {
            Waiting.forEnd(launch());
            afterDeath();
        } catch (RuntimeException failed) {
            afterFailure(failed);
        }
        return System.nanoTime() - begin > LONG_LIFE.toNanos();
    }

    private void afterDeath() {
        if (!stopRequested(0)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "PostgreSQL in {0} ended; starting it again",
                    cluster.folder().root());
            Inhabitants.of(cluster.folder().data()).stop();
        }
    }

    private void afterFailure(RuntimeException failed) {
        if (firstStart.completeExceptionally(failed)) {
            stopping.countDown();
        } else if (!stopRequested(0)) {
            LOG.log(System.Logger.Level.ERROR, "PostgreSQL could not be started again", failed);
        }
    }

    private Process launch() {
        cluster.forgetDead();
        var log = logSize();
        var started = starter.start(cluster, settings);
        process = started;
        if (stopRequested(0)) {
            Inhabitants.signal(started.toHandle(), "INT");
        }
        awaitReady(started, log);
        firstStart.complete(true);
        return started;
    }

    private static void shutDown(Process running) {
        Inhabitants.signal(running.toHandle(), "INT");
        if (!Waiting.forEnd(running, FAST_SHUTDOWN)) {
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL does not stop; stopping it without a checkpoint");
            Inhabitants.signal(running.toHandle(), "QUIT");
            if (!Waiting.forEnd(running, IMMEDIATE_SHUTDOWN)) {
                running.destroyForcibly();
            }
        }
    }

    private void awaitReady(Process started, long log) {
        var deadline = System.nanoTime() + RECOVERY.toNanos();
        while (!ready(started)) {
            if (Waiting.forEnd(started, Duration.ofMillis(10))) {
                throw Complaint.of("Starting PostgreSQL in " + cluster.folder().root(), logSince(log));
            }
            if (System.nanoTime() > deadline) {
                Inhabitants.signal(started.toHandle(), "QUIT");
                throw new PostgresFault(
                        Kind.NOT_RUNNING,
                        "PostgreSQL in %s did not become ready in %d minutes"
                                .formatted(cluster.folder().root(), RECOVERY.toMinutes()));
            }
        }
    }

    private boolean ready(Process started) {
        try {
            var lines = Files.readAllLines(cluster.folder().data().resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.getFirst().equals(Long.toString(started.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean stopRequested(long pause) {
        return Waiting.forZero(stopping, Duration.ofMillis(pause));
    }

    private long logSize() {
        return cluster.folder().log().toFile().length();
    }

    private String logSince(long position) {
        try (var in = Files.newInputStream(cluster.folder().log())) {
            in.skipNBytes(position);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            return "(its log cannot be read: " + problem + ")";
        }
    }
}
