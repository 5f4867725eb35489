package dovod.channels;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Commits rows of many callers at once: while one commit is on its way, whoever comes waits for the next, which takes
 * them all. One flush to the disk then serves many, and each caller returns only when its own row is durable.
 */
@Component
class GroupCommit {

    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_WAITING = 10_000;
    private static final int PATIENCE_SECONDS = 4;

    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final Rush rush = new Rush(System::nanoTime);
    private final Tenancy tenancy;
    private final JdbcInbound inbound;

    GroupCommit(Tenancy tenancy, JdbcInbound inbound) {
        this.tenancy = tenancy;
        this.inbound = inbound;
    }

    /**
     * Returns when the row is durable.
     *
     * @throws IllegalStateException when too many wait, or the database takes too long
     * @throws RuntimeException what the database threw at this row
     */
    void commit(TenantId tenant, Incoming row) {
        if (length.incrementAndGet() > MOST_WAITING) {
            length.decrementAndGet();
            throw new IllegalStateException("too many pushes wait for the database");
        }
        var mine = new Waiting(tenant, row, new CompletableFuture<>());
        queue.add(mine);
        if (writing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("push-commit").start(this::writeAll);
        }
        await(mine);
    }

    /** Whether callers crowd, so that other work had better stand back for a moment. */
    boolean isRushed() {
        return rush.isOn();
    }

    private static void await(Waiting mine) {
        try {
            mine.done().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException("the database takes too long", late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the row was durable", stopping);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    /** One writer at a time; it goes on until nobody waits. */
    private void writeAll() {
        do {
            try {
                while (!queue.isEmpty()) {
                    write();
                }
            } finally {
                writing.set(false);
            }
        } while (!queue.isEmpty() && writing.compareAndSet(false, true));
    }

    private void write() {
        var batch = new ArrayList<Waiting>();
        for (var next = queue.poll(); next != null; next = batch.size() < MOST_AT_ONCE ? queue.poll() : null) {
            batch.add(next);
        }
        length.addAndGet(-batch.size());
        rush.served(batch.size());
        batch.stream().collect(Collectors.groupingBy(Waiting::tenant)).forEach(this::write);
    }

    private void write(TenantId tenant, List<Waiting> rows) {
        try {
            keep(tenant, rows);
            rows.forEach(row -> row.done().complete(null));
        } catch (DataIntegrityViolationException oneIsBad) {
            rows.forEach(row -> writeAlone(tenant, row));
        } catch (RuntimeException failed) {
            rows.forEach(row -> row.done().completeExceptionally(failed));
        }
    }

    /** A row that the database does not take must not harm those that came with it. */
    private void writeAlone(TenantId tenant, Waiting row) {
        try {
            keep(tenant, List.of(row));
            row.done().complete(null);
        } catch (RuntimeException bad) {
            row.done().completeExceptionally(bad);
        }
    }

    private void keep(TenantId tenant, List<Waiting> rows) {
        tenancy.run(
                tenant,
                () -> inbound.add(tenant, rows.stream().map(Waiting::row).toList()));
    }

    private record Waiting(TenantId tenant, Incoming row, CompletableFuture<Void> done) {}
}
