package dovod.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** The bare limits: the same rows by the driver alone, nothing around them. */
final class Bare {

    private static final String BODY = """
            {"message_type":"TYPE_NEW_MESSAGE","chat_id":"bench","chat_type":"Buyer_Seller","message_id":"%s",\
            "created_at":"2026-11-21T10:00:00Z","user":{"id":"u1","type":"Customer"},"data":["%s"],"seller_id":"7"}""";

    private final String url;
    private final Scale scale;

    /** @param url JDBC address with the user and password of the tables' owner; row security is set aside */
    Bare(String url, Scale scale) {
        this.url = url;
        this.scale = scale;
    }

    /** One inbound row, one commit: what a push costs without a desk. */
    Timing inbound(int clients, Duration warmUp, Duration measured) {
        return Load.closed(clients, warmUp, measured, () -> new Statements(url) {
            private final PreparedStatement insert = prepare("""
                    INSERT INTO channels.inbound (tenant_id, id, connection_id, dedupe_key, source, body, received_at,
                        state, next_at)
                    VALUES (?, ?, ?, ?, 'push', ?, ?, 'done', ?) ON CONFLICT DO NOTHING""");

            @Override
            public void once() throws SQLException {
                var at = Timestamp.from(Instant.now());
                var id = Scale.id(Scale.Kind.OTHER, random.nextLong(), at.toInstant());
                insert.setLong(1, Scale.LARGE);
                insert.setObject(2, id);
                insert.setObject(3, Scale.fixed(Scale.Kind.CONNECTION, Scale.LARGE));
                insert.setBytes(4, id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                insert.setString(5, BODY.formatted(id, text.fromBuyer()));
                insert.setTimestamp(6, at);
                insert.setTimestamp(7, at);
                insert.executeUpdate();
                connection.commit();
            }
        });
    }

    /** The bare desk transaction: lock the conversation, message, conversation, event, outgoing; seven round trips. */
    Timing deskTransaction(int clients, Duration warmUp, Duration measured) {
        return Load.closed(clients, warmUp, measured, () -> new Statements(url) {
            private final PreparedStatement lock =
                    prepare("SELECT 1 FROM conversations.conversation WHERE tenant_id = ? AND id = ? FOR UPDATE");
            private final PreparedStatement message = prepare("""
                    INSERT INTO conversations.message (tenant_id, id, conversation_id, external_id, author, body, at,
                        received_at, week)
                    VALUES (?, ?, ?, ?, 'buyer', ?, ?, ?, ?)""");
            private final PreparedStatement head = prepare("""
                    UPDATE conversations.conversation SET last_message_id = ?, last_at = ? WHERE tenant_id = ?
                    AND id = ?""");
            private final PreparedStatement event =
                    prepare("INSERT INTO cases.event (tenant_id, id, case_id, at, kind) VALUES (?, ?, ?, ?, 'opened')");
            private final PreparedStatement outgoing = prepare("""
                    INSERT INTO conversations.outgoing (tenant_id, id, conversation_id, message_id, idempotency_key,
                        person_id, kind, body, state, not_before, created_at)
                    VALUES (?, ?, ?, ?, ?, ?, 'text', 'да', 'withdrawn', ?, ?)""");

            @Override
            public void once() throws SQLException {
                var now = Instant.now();
                var at = Timestamp.from(now);
                int n = random.nextInt(scale.large());
                var conversation = scale.conversation(n);
                var id = Scale.id(Scale.Kind.MESSAGE, random.nextLong(), now);
                run(lock, Scale.LARGE, conversation);
                run(message, Scale.LARGE, id, conversation, id.toString(), text.fromBuyer(), at, at, (int)
                        (now.getEpochSecond() / 604_800));
                run(head, id, at, Scale.LARGE, conversation);
                run(event, Scale.LARGE, Scale.id(Scale.Kind.EVENT, random.nextLong(), now), scale.caseOf(n), at);
                run(outgoing, Scale.LARGE, id, conversation, id, id.toString(), Seed.person(Scale.LARGE, 1), at, at);
                connection.commit();
            }
        });
    }

    /** The first page of a queue by its index. */
    Timing queuePage(int clients, Duration warmUp, Duration measured) {
        return Load.closed(clients, warmUp, measured, () -> new Statements(url) {
            private final PreparedStatement page = prepare("""
                    SELECT id, number, subject, last_line, last_at, due_at, owner_id FROM cases.case_file
                    WHERE tenant_id = ? AND waiting_on = 'us' AND closed_at IS NULL AND snoozed_until IS NULL
                      AND merged_into IS NULL
                    ORDER BY due_at, id LIMIT 50""");

            @Override
            public void once() throws SQLException {
                run(page, Scale.LARGE);
                connection.commit();
            }
        });
    }

    /** A conversation with its messages. */
    Timing conversation(int clients, Duration warmUp, Duration measured) {
        return Load.closed(clients, warmUp, measured, () -> new Statements(url) {
            private final PreparedStatement thread = prepare("""
                    SELECT id, author, body, at FROM conversations.message
                    WHERE tenant_id = ? AND conversation_id = ? ORDER BY at DESC, id DESC LIMIT 50""");

            @Override
            public void once() throws SQLException {
                run(thread, Scale.LARGE, scale.conversation(random.nextInt(scale.large())));
                connection.commit();
            }
        });
    }

    /** Words in the large tenant, the newest fifty. */
    Timing search(int clients, Duration warmUp, Duration measured, Callable<String> words) {
        return Load.closed(clients, warmUp, measured, () -> new Statements(url) {
            private final PreparedStatement find = prepare("""
                    SELECT id FROM conversations.message
                    WHERE tenant_id = ? AND words @@ plainto_tsquery('platform.russian', ?) LIMIT 50""");

            @Override
            public void once() throws Exception {
                run(find, Scale.LARGE, words.call());
                connection.commit();
            }
        });
    }

    private abstract static class Statements implements Load.Client {

        final Connection connection;
        final SplittableRandom random = new SplittableRandom();
        final RussianText text = new RussianText(random.nextLong());

        Statements(String url) throws SQLException {
            connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
        }

        PreparedStatement prepare(String sql) {
            try {
                return connection.prepareStatement(sql);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }

        static void run(PreparedStatement statement, Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            rows.getObject(column);
                        }
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
