package dovod.channels;

import dovod.channels.spi.Line;
import dovod.channels.spi.Row;
import dovod.kernel.TenantId;
import dovod.platform.Background;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Makes of what came in what it means: one reader for each connection, in batches. A batch that fails is read row by
 * row, so that a row which nobody can read harms no other.
 */
@Component
public class ReadingInbound {

    static final int BATCH = 200;
    static final int MOST_ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(ReadingInbound.class);
    private static final int LONGEST_PROBLEM = 500;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Tenancy tenancy;
    private final Connections connections;
    private final JdbcDirectory directory;
    private final JdbcInbound inbound;
    private final Absorbing absorbing;
    private final GroupCommit commits;
    private final Clock clock;
    private final Set<Rung> rung = ConcurrentHashMap.newKeySet();
    private final Lanes lanes = new Lanes();
    private final Runnable bell;

    ReadingInbound(
            Tenancy tenancy,
            Connections connections,
            JdbcDirectory directory,
            JdbcInbound inbound,
            Absorbing absorbing,
            GroupCommit commits,
            Clock clock,
            Background background) {
        this.tenancy = tenancy;
        this.connections = connections;
        this.directory = directory;
        this.inbound = inbound;
        this.absorbing = absorbing;
        this.commits = commits;
        this.clock = clock;
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
            int read;
            do {
                letPushesPass();
                read = readBatch(line);
            } while (read == BATCH);
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

    private int readBatch(Line line) {
        try {
            return tenancy.in(line.tenant(), () -> {
                var rows = held(line) ? due(line) : List.<Row>of();
                absorbing.absorb(line, rows);
                return rows.size();
            });
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException later) {
            throw later;
        } catch (RuntimeException poisoned) {
            LOG.info("a batch of connection {} failed; it is read row by row", line.connection(), poisoned);
            return readOneByOne(line);
        }
    }

    private int readOneByOne(Line line) {
        var ids =
                tenancy.in(line.tenant(), () -> due(line).stream().map(Row::id).toList());
        ids.forEach(id -> readOne(line, id));
        return ids.size();
    }

    private void readOne(Line line, UUID id) {
        try {
            tenancy.run(
                    line.tenant(),
                    () -> absorbing.absorb(
                            line, inbound.one(line.tenant(), id).stream().toList()));
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException later) {
            throw later;
        } catch (RuntimeException poison) {
            var text = poison.toString();
            var problem = text.substring(0, Math.min(LONGEST_PROBLEM, text.length()));
            tenancy.run(
                    line.tenant(), () -> inbound.failed(line.tenant(), id, problem, MOST_ATTEMPTS, clock.instant()));
        }
    }

    private boolean held(Line line) {
        return directory.hold(line.tenant(), line.connection());
    }

    private List<Row> due(Line line) {
        return inbound.due(line.tenant(), line.connection(), BATCH, clock.instant());
    }

    private record Rung(TenantId tenant, UUID connection) {}
}
