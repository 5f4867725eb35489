package dovod.lib.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** People who write messages without a pause; each commit adds the next number and keeps a tally. */
final class Writers implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final AtomicLong acknowledged = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean enough;

    Writers(EmbeddedPostgres postgres, int count) {
        this.postgres = postgres;
        for (var writer = 0; writer < count; writer++) {
            threads.add(Thread.ofPlatform().start(this::write));
        }
    }

    long acknowledged() {
        return acknowledged.get();
    }

    /** Waits until so many commits were acknowledged. */
    void await(long count) {
        while (acknowledged.get() < count && threads.stream().allMatch(Thread::isAlive)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() throws InterruptedException {
        enough = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    private void write() {
        try (var connection = postgres.dataSource("desk").getConnection()) {
            connection.setAutoCommit(false);
            while (!enough) {
                one(connection);
                acknowledged.incrementAndGet();
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void one(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    WITH next AS (UPDATE tally SET number = number + 1 RETURNING number)
                    INSERT INTO message SELECT number, repeat('Здравствуйте ' || number, 40) FROM next""");
        }
        connection.commit();
    }
}
