package dovod.channels;

import dovod.channels.spi.Line;
import dovod.channels.spi.Row;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reads a batch of what came in through a connection. Few rows are one transaction. Many are worked in lanes, each a
 * transaction of its own: while the database works for one, the other thinks. The connection is held by a transaction
 * that does nothing else, and writes nothing: nobody may wait for it while it waits for its lanes.
 */
@Component
class ReadingBatch {

    static final int LANES = 2;
    static final int LANE = 200;
    static final int FEW = 20;
    static final int MOST_ATTEMPTS = 5;

    private static final String PROGRAM_LIMIT = "54";
    private static final Logger LOG = LoggerFactory.getLogger(ReadingBatch.class);
    private static final int LONGEST_PROBLEM = 500;

    /** So many shops at once: each takes a connection to the database for every lane, and one to hold the place. */
    private static final int SHOPS_IN_LANES = 2;

    private final Semaphore room = new Semaphore(SHOPS_IN_LANES);
    private final Tenancy tenancy;
    private final JdbcDirectory directory;
    private final JdbcInbound inbound;
    private final DividingBatch dividing;
    private final Absorbing absorbing;
    private final Clock clock;

    ReadingBatch(
            Tenancy tenancy,
            JdbcDirectory directory,
            JdbcInbound inbound,
            DividingBatch dividing,
            Absorbing absorbing,
            Clock clock) {
        this.tenancy = tenancy;
        this.directory = directory;
        this.inbound = inbound;
        this.dividing = dividing;
        this.absorbing = absorbing;
        this.clock = clock;
    }

    /** @return true when more may be due */
    boolean read(Line line) {
        try {
            return tenancy.in(line.tenant(), () -> held(line) && absorb(line, due(line)));
        } catch (RuntimeException poisoned) {
            report(line, poisoned);
            return tenancy.in(line.tenant(), () -> held(line) && absorbAlone(line, due(line)));
        }
    }

    private boolean absorb(Line line, List<Row> rows) {
        if (rows.size() < FEW || !room.tryAcquire()) {
            return absorbHere(line, rows);
        }
        try {
            var lanes = dividing.divide(line, absorbing.open(line, rows), LANES);
            SideBySide.run(lanes.stream()
                    .<Runnable>map(lane -> () -> absorbLane(line, lane))
                    .toList());
            return isFull(rows);
        } finally {
            room.release();
        }
    }

    private boolean absorbHere(Line line, List<Row> rows) {
        var first = rows.subList(0, Math.min(LANE, rows.size()));
        absorbing.absorb(line, absorbing.open(line, first));
        return first.size() < rows.size();
    }

    /** Beside the transaction that holds the connection, since each row is one of its own. */
    private boolean absorbAlone(Line line, List<Row> rows) {
        SideBySide.run(List.of(() -> rows.forEach(row -> readOne(line, row.id()))));
        return isFull(rows);
    }

    private void absorbLane(Line line, List<OpenedRow> lane) {
        try {
            tenancy.runBatch(line.tenant(), () -> absorbing.absorb(line, lane));
        } catch (RuntimeException poisoned) {
            report(line, poisoned);
            lane.forEach(row -> readOne(line, row.id()));
        }
    }

    private void readOne(Line line, UUID id) {
        try {
            tenancy.run(
                    line.tenant(),
                    () -> absorbing.absorb(
                            line,
                            absorbing.open(
                                    line,
                                    inbound.one(line.tenant(), id).stream().toList())));
        } catch (RuntimeException poison) {
            throwIfPassing(poison);
            fail(line.tenant(), id, poison.toString());
        }
    }

    private void fail(TenantId tenant, UUID id, String text) {
        var problem = text.substring(0, Math.min(LONGEST_PROBLEM, text.length()));
        tenancy.run(tenant, () -> inbound.failed(tenant, id, problem, MOST_ATTEMPTS, clock.instant()));
    }

    private static void report(Line line, RuntimeException poisoned) {
        throwIfPassing(poisoned);
        LOG.info("a batch of connection {} failed; it is read row by row", line.connection(), poisoned);
    }

    /** A trouble of the database is no fault of the rows: they stay due. */
    private static void throwIfPassing(RuntimeException failed) {
        if (failed instanceof TransientDataAccessException
                || failed instanceof DataAccessResourceFailureException && !isTooMuch(failed)
                || failed instanceof TransactionException) {
            throw failed;
        }
    }

    /** What is too large for an index today is too large for ever, though it is told among the passing troubles. */
    private static boolean isTooMuch(RuntimeException failed) {
        return NestedExceptionUtils.getMostSpecificCause(failed) instanceof SQLException cause
                && Objects.requireNonNullElse(cause.getSQLState(), "").startsWith(PROGRAM_LIMIT);
    }

    private boolean held(Line line) {
        return directory.hold(line.tenant(), line.connection());
    }

    private List<Row> due(Line line) {
        return inbound.due(line.tenant(), line.connection(), LANES * LANE, clock.instant());
    }

    private static boolean isFull(List<Row> rows) {
        return rows.size() == LANES * LANE;
    }
}
