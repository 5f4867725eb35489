package dovod.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Ozon's notifications of new messages, as they come over the wire. */
final class Pushes {

    private static final String SECRET = "benchbenchbenchbenchbenchbench12";
    private static final AtomicLong NEXT =
            new AtomicLong(4_000_000_000_000_000_000L + System.nanoTime() % 1_000_000_000_000L);

    private final int port;
    private final Scale scale;

    private Pushes(int port, Scale scale) {
        this.port = port;
        this.scale = scale;
    }

    /** Opens the door for pushes of the large tenant's shop. */
    static void connect(Ground ground) throws Exception {
        var connection = Scale.fixed(Scale.Kind.CONNECTION, Scale.LARGE);
        ground.asSuperuser("DELETE FROM channels.hook");
        ground.asSuperuser("DELETE FROM channels.connection");
        ground.asSuperuser("""
                INSERT INTO channels.connection (tenant_id, id, shop_id, channel, base_url, client_id, sealed_key,
                    key_tail, state, created_at)
                VALUES (?, ?, ?, 'ozon', 'http://127.0.0.1:9', '7', '', '', 'working', now())""", Scale.LARGE, connection, Seed.shop(Scale.LARGE));
        ground.asSuperuser(
                "INSERT INTO channels.hook (secret_hash, tenant_id, connection_id, sealed_secret) VALUES (?, ?, ?, '')",
                MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.UTF_8)),
                Scale.LARGE,
                connection);
        ground.asSuperuser(
                "INSERT INTO channels.directory (tenant_id, connection_id, channel) VALUES (?, ?, 'ozon') ON CONFLICT DO NOTHING",
                Scale.LARGE,
                connection);
    }

    static Pushes to(Desk desk, Scale scale) {
        return new Pushes(desk.port(), scale);
    }

    Load.Client client() throws IOException {
        var wire = new Wire(port);
        var text = new RussianText(NEXT.get());
        return new Load.Client() {
            @Override
            public void once() throws IOException {
                push(wire, text.fromBuyer());
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }

    /** One push into a conversation that is known to the desk. */
    void push(Wire wire, String text) throws IOException {
        var answer = wire.post("/push/ozon/" + SECRET, "", body(NEXT.incrementAndGet(), text));
        if (answer.status() != 200) {
            throw new IOException("a push was answered " + answer.status() + ": " + answer.text());
        }
    }

    /**
     * Writes messages as rows that have been acknowledged and wait to be read; nobody sees them before the commit.
     */
    void leave(Connection connection, int messages) throws SQLException {
        var text = new RussianText(NEXT.get());
        try (var insert = connection.prepareStatement("""
                INSERT INTO channels.inbound (tenant_id, id, connection_id, dedupe_key, source, body, received_at, next_at)
                VALUES (?, ?, ?, ?, 'push', ?, ?, ?)""")) {
            for (int i = 0; i < messages; i++) {
                var now = Instant.now();
                long id = NEXT.incrementAndGet();
                insert.setLong(1, Scale.LARGE);
                insert.setObject(2, Scale.id(Scale.Kind.OTHER, id, now));
                insert.setObject(3, Scale.fixed(Scale.Kind.CONNECTION, Scale.LARGE));
                insert.setBytes(4, Long.toString(id).getBytes(StandardCharsets.US_ASCII));
                insert.setString(5, new String(body(id, text.fromBuyer()), StandardCharsets.UTF_8));
                insert.setTimestamp(6, Timestamp.from(now));
                insert.setTimestamp(7, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private byte[] body(long id, String text) {
        return """
                {"message_type":"TYPE_NEW_MESSAGE","seller_id":"7","chat_id":"chat-%d","chat_type":"Buyer_Seller",\
                "message_id":"%d","created_at":"%s","user":{"id":"u%d","type":"Customer"},"data":["%s"]}""".formatted(
                        Math.floorMod(id * 31, (long) scale.large()),
                        id,
                        Instant.now(),
                        Math.floorMod(id * 31, (long) scale.large()),
                        text)
                .getBytes(StandardCharsets.UTF_8);
    }
}
