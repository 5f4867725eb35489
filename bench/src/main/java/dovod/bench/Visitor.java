package dovod.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A signed-in agent of the large tenant who opens pages. */
final class Visitor {

    private static final String TOKEN = "be9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9c";

    private final int port;

    private Visitor(int port) {
        this.port = port;
    }

    static Visitor signIn(Ground ground, Desk desk) throws SQLException, NoSuchAlgorithmException {
        ground.asSuperuser("DELETE FROM people.session");
        ground.asSuperuser(
                """
                INSERT INTO people.session (token_hash, tenant_id, id, person_id, created_at, last_seen_at, expires_at)
                VALUES (?, ?, gen_random_uuid(), ?, now(), now(), ?)""",
                MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8)),
                Scale.LARGE,
                Seed.person(Scale.LARGE, 1),
                Timestamp.from(ground.scale().now().plus(Duration.ofDays(3650))));
        return new Visitor(desk.port());
    }

    String headers() {
        return "Cookie: dovod=" + TOKEN + "\r\nAccept-Language: ru\r\n";
    }

    int port() {
        return port;
    }

    /**
     * Opens pages over and over.
     *
     * @param path what to open next; must answer 200
     */
    Timing open(int clients, Duration warmUp, Duration measured, Callable<String> path) {
        return Load.closed(clients, warmUp, measured, () -> new Load.Client() {
            private final Wire wire = new Wire(port);

            @Override
            public void once() throws Exception {
                var asked = path.call();
                var answer = wire.get(asked, headers());
                if (answer.status() != 200) {
                    throw new IOException(asked + " answered " + answer.status());
                }
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        });
    }

    /** Goes through numbers without repeating itself soon. */
    static Callable<String> walk(String format, int from, int to, int step) {
        var next = new AtomicInteger(from);
        return () -> format.formatted(next.getAndUpdate(n -> n + step >= to ? from + (n + step) % step : n + step));
    }
}
