package dovod.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.kernel.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Who saw what, gathered and written to the audit log in batches. */
@Component
class Views implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final int MOST_WAITING = 10_000;

    private final Tenancy tenancy;
    private final JdbcAudits audits;
    private final Cache<Seen, Boolean> lately;
    private final ConcurrentLinkedQueue<AuditEntry> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private @Nullable ScheduledExecutorService thread;

    private record Seen(TenantId tenant, @Nullable UUID person, String object) {}

    Views(Tenancy tenancy, JdbcAudits audits, Clock clock) {
        this.tenancy = tenancy;
        this.audits = audits;
        this.lately = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(10))
                .maximumSize(100_000)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** @throws IllegalStateException when so much waits that the log must be out of order: nobody looks unseen */
    void add(AuditEntry entry) {
        if (lately.asMap().putIfAbsent(new Seen(entry.tenant(), entry.person(), entry.object()), true) != null) {
            return;
        }
        if (count.get() >= MOST_WAITING) {
            throw new IllegalStateException("the audit log takes no more entries");
        }
        waiting.add(entry);
        count.incrementAndGet();
    }

    /** Writes what waits; what could not be written waits on. */
    synchronized void flush() {
        var batch = new ArrayList<AuditEntry>();
        for (var entry = waiting.poll(); entry != null; entry = waiting.poll()) {
            batch.add(entry);
        }
        batch.stream().collect(Collectors.groupingBy(AuditEntry::tenant)).forEach(this::write);
    }

    private void write(TenantId tenant, List<AuditEntry> entries) {
        try {
            tenancy.run(tenant, () -> audits.append(tenant, entries));
            count.addAndGet(-entries.size());
        } catch (RuntimeException failed) {
            waiting.addAll(entries);
            LOG.warn("{} views of tenant {} wait for the audit log: {}", entries.size(), tenant, failed.toString());
        }
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("audit-views").factory());
        started.scheduleWithFixedDelay(this::flush, 1, 1, TimeUnit.SECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
        flush();
    }

    /** Stops after the web server has answered its last request, before the database goes. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
