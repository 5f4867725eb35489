package dovod.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection that listens to the database, on a thread of its own; taken up again whenever it breaks. It is
 * outside the pool, and must reach PostgreSQL itself: a pooler in transaction mode forgets who listens.
 */
final class LiveLine implements AutoCloseable {

    /** Who gets what comes in. */
    interface Ear {
        void hear(LiveHint hint);

        /** The line is open now: what was said before is lost. */
        void mended();
    }

    private static final Logger LOG = LoggerFactory.getLogger(LiveLine.class);
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final int ANSWER_SECONDS = 5;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataSource source;
    private final Ear ear;
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Connection current;

    LiveLine(DataSource source, Ear ear) {
        this.source = source;
        this.ear = ear;
        this.thread = Thread.ofPlatform().daemon().name("live-line").start(this::keep);
    }

    /** Waits until it listens for the first time; tells whether it does. */
    boolean awaitOpen(Duration patience) throws InterruptedException {
        return first.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        closed.countDown();
        hangUp();
        thread.join(Duration.ofSeconds(ANSWER_SECONDS));
    }

    private void keep() {
        while (closed.getCount() > 0) {
            try (var connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException broken) {
                rest(broken);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        current = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + Live.CHANNEL);
        }
        ear.mended();
        first.countDown();
        var line = connection.unwrap(PGConnection.class);
        while (closed.getCount() > 0) {
            hear(line);
            if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("the line is dead");
            }
        }
    }

    /** Returns after a quiet while, so that a line cut without a word is noticed. */
    private void hear(PGConnection line) throws SQLException {
        for (var said = line.getNotifications((int) QUIET.toMillis());
                said != null && said.length > 0;
                said = line.getNotifications((int) QUIET.toMillis())) {
            for (var notification : said) {
                var hint = LiveHint.read(notification.getParameter());
                if (hint != null) {
                    ear.hear(hint);
                }
            }
        }
    }

    private void rest(SQLException broken) {
        if (closed.getCount() == 0) {
            return;
        }
        LOG.warn("Live updates lost the database and try again: {}", broken.getMessage());
        try {
            if (closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Live updates are over");
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    private void hangUp() {
        var open = current;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException already) {
                LOG.debug("The line was gone already", already);
            }
        }
    }
}
