package dovod.channels;

import dovod.kernel.TenantId;
import dovod.platform.Background;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Makes of what came in what it means: one reader for each connection, batch by batch, while any is due. */
@Component
public class ReadingInbound {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Connections connections;
    private final ReadingBatch reading;
    private final GroupCommit commits;
    private final Set<Rung> rung = ConcurrentHashMap.newKeySet();
    private final Lanes lanes = new Lanes();
    private final Runnable bell;

    ReadingInbound(Connections connections, ReadingBatch reading, GroupCommit commits, Background background) {
        this.connections = connections;
        this.reading = reading;
        this.commits = commits;
        this.bell = background.every("channel-reading", Duration.ofSeconds(1), this::dispatch);
    }

    /** Something has come in through this connection. */
    public void ring(TenantId tenant, UUID connection) {
        if (rung.add(new Rung(tenant, connection))) {
            bell.run();
        }
    }

    /** Reads all that has come in through a connection and is due. */
    public void readAll(TenantId tenant, UUID connection) {
        connections.line(tenant, connection).ifPresent(line -> {
            do {
                letPushesPass();
            } while (reading.read(line));
        });
    }

    /** Those that were rung for; when the bell was silent for its pause, all: rows may have been put off. */
    private boolean dispatch() {
        var some = List.copyOf(rung);
        some.forEach(rung::remove);
        if (some.isEmpty()) {
            connections.addresses().forEach(address -> start(address.tenant(), address.connection()));
        } else {
            some.forEach(one -> start(one.tenant(), one.connection()));
        }
        return false;
    }

    private void start(TenantId tenant, UUID connection) {
        lanes.start(connection.toString(), () -> readAll(tenant, connection));
    }

    private void letPushesPass() {
        while (commits.isRushed()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private record Rung(TenantId tenant, UUID connection) {}
}
