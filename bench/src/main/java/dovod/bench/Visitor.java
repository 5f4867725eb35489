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

/** Somebody of the large tenant, signed in, who opens pages. */
final class Visitor {

    /** The owner among the people of a tenant, and an agent. */
    static final int OWNER = 0;

    static final int AGENT = 1;

    private static final String TOKEN = "be9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9cbe9";

    private final int port;
    private final String token;

    private Visitor(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** @param person {@link #OWNER} or {@link #AGENT} */
    static Visitor signIn(Ground ground, Desk desk, int person) throws SQLException, NoSuchAlgorithmException {
        var token = TOKEN + person;
        ground.asSuperuser("DELETE FROM people.session WHERE person_id = ?", Seed.person(Scale.LARGE, person));
        ground.asSuperuser(
                """
                INSERT INTO people.session (token_hash, tenant_id, id, person_id, created_at, last_seen_at, expires_at)
                VALUES (?, ?, gen_random_uuid(), ?, now(), now(), ?)""",
                MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)),
                Scale.LARGE,
                Seed.person(Scale.LARGE, person),
                Timestamp.from(ground.scale().now().plus(Duration.ofDays(3650))));
        return new Visitor(desk.port(), token);
    }

    String headers() {
        return "Cookie: dovod=" + token + "\r\nAccept-Language: ru\r\n";
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
