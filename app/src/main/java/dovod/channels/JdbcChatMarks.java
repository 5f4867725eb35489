package dovod.channels;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChatMarks {

    private static final String READ = """
            SELECT external_id, kind, type_text, announced, seen, announced_at, misses FROM channels.chat
            WHERE tenant_id = :tenant AND connection_id = :connection
            """;

    private final JdbcClient jdbc;

    JdbcChatMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChatMark> of(TenantId tenant, UUID connection, Collection<String> chats) {
        return jdbc.sql(READ + "AND external_id = ANY (:chats)")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("chats", chats.toArray(String[]::new))
                .query(JdbcChatMarks::mark)
                .list();
    }

    /** Chats whose newest message has not been stored, and that may be looked at now. */
    List<ChatMark> owed(TenantId tenant, UUID connection, int most, Instant now) {
        return jdbc.sql(READ + """
                AND announced IS DISTINCT FROM seen AND next_look_at <= :now ORDER BY next_look_at LIMIT :most""")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("now", utc(now))
                .param("most", most)
                .query(JdbcChatMarks::mark)
                .list();
    }

    /** Chats with news since a moment, in the order of their ids. */
    List<ChatMark> since(TenantId tenant, UUID connection, Instant moment, String after, int most) {
        return jdbc.sql(READ + """
                AND announced_at >= :moment AND external_id > :after ORDER BY external_id LIMIT :most""")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("moment", utc(moment))
                .param("after", after)
                .param("most", most)
                .query(JdbcChatMarks::mark)
                .list();
    }

    void announce(TenantId tenant, UUID connection, Collection<ChatMark> marks, Instant now) {
        var sorted = marks.stream().sorted(Comparator.comparing(ChatMark::chat)).toList();
        jdbc.sql("""
                INSERT INTO channels.chat (tenant_id, connection_id, announced_at, next_look_at, external_id, kind,
                    type_text, announced)
                SELECT :tenant, :connection, :now, :now, told.*
                FROM unnest(:chats::text[], :kinds::text[], :types::text[], :announced::text[]) AS told
                ON CONFLICT (tenant_id, connection_id, external_id) DO UPDATE SET
                    kind = excluded.kind, type_text = excluded.type_text, announced = excluded.announced,
                    announced_at = excluded.announced_at, misses = 0, next_look_at = excluded.next_look_at""")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("now", utc(now))
                .param("chats", sorted.stream().map(ChatMark::chat).toArray(String[]::new))
                .param("kinds", sorted.stream().map(ChatMark::kind).toArray(String[]::new))
                .param("types", sorted.stream().map(ChatMark::typeText).toArray(String[]::new))
                .param("announced", sorted.stream().map(ChatMark::announced).toArray(String[]::new))
                .update();
    }

    void seen(TenantId tenant, UUID connection, String chat, String seen) {
        jdbc.sql("""
                UPDATE channels.chat SET seen = ? WHERE tenant_id = ? AND connection_id = ? AND external_id = ?""").params(seen, tenant.value(), connection, chat).update();
    }

    /** All that was announced has been seen, even if what was seen is newer. */
    void caughtUp(TenantId tenant, UUID connection, String chat, String announced) {
        jdbc.sql("""
                UPDATE channels.chat SET announced = seen, misses = 0
                WHERE tenant_id = ? AND connection_id = ? AND external_id = ? AND announced = ?""").params(tenant.value(), connection, chat, announced).update();
    }

    void missed(TenantId tenant, UUID connection, String chat, Instant next) {
        jdbc.sql("""
                UPDATE channels.chat SET misses = misses + 1, next_look_at = ?
                WHERE tenant_id = ? AND connection_id = ? AND external_id = ?""").params(utc(next), tenant.value(), connection, chat).update();
    }

    private static ChatMark mark(ResultSet row, int number) throws SQLException {
        return new ChatMark(
                row.getString("external_id"),
                row.getString("kind"),
                row.getString("type_text"),
                row.getString("announced"),
                row.getString("seen"),
                row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                row.getInt("misses"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
