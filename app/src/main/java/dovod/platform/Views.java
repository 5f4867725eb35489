package dovod.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.kernel.TenantId;
import dovod.platform.spi.Forgetful;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What must cost its maker nothing, such as who saw what: gathered, and written to the audit log in batches. */
@Component
class Views implements DisposableBean, Forgetful {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final int MOST_WAITING = 10_000;

    private final Tenancy tenancy;
    private final JdbcAudits audits;
    private final Cache<Seen, Boolean> lately;
    private final ConcurrentLinkedQueue<AuditEntry> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    private record Seen(TenantId tenant, @Nullable UUID person, String object) {}

    Views(Tenancy tenancy, JdbcAudits audits, Background background, Clock clock) {
        this.tenancy = tenancy;
        this.audits = audits;
        this.lately = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(10))
                .maximumSize(100_000)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
        background.every("audit-views", Duration.ofSeconds(1), () -> {
            flush();
            return false;
        });
    }

    /** Adds it, unless the same person saw the same thing lately. */
    void saw(AuditEntry entry) {
        if (lately.asMap().putIfAbsent(new Seen(entry.tenant(), entry.person(), entry.object()), true) == null) {
            add(entry);
        }
    }

    /** @throws IllegalStateException when so much waits that the log must be out of order: nothing goes unseen */
    void add(AuditEntry entry) {
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

    /** The last ones, when the web server has stopped and the database has not. */
    @Override
    public void destroy() {
        flush();
    }

    @Override
    public void forget() {
        waiting.clear();
        count.set(0);
        lately.invalidateAll();
    }
}
