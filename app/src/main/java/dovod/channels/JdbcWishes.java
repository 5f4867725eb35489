package dovod.channels;

import dovod.channels.spi.Wish;
import dovod.kernel.TenantId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWishes {

    private static final Comparator<Wish> ORDER =
            Comparator.comparing(Wish::kind).thenComparing(Wish::key);

    private final JdbcClient jdbc;

    JdbcWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A wish that is repeated is due at once, however often it was put off. */
    void add(TenantId tenant, UUID connection, Collection<Wish> wishes, Instant now) {
        var sorted = wishes.stream().distinct().sorted(ORDER).toList();
        jdbc.sql("""
                INSERT INTO channels.wish (tenant_id, connection_id, kind, key, wished_at, next_at)
                SELECT :tenant, :connection, told.kind, told.key, :now, :now
                FROM unnest(:kinds::text[], :keys::text[]) AS told (kind, key)
                ON CONFLICT (tenant_id, connection_id, kind, key) DO UPDATE SET
                    wished_at = excluded.wished_at, next_at = excluded.next_at, attempts = 0""")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("now", utc(now))
                .param("kinds", kinds(sorted))
                .param("keys", keys(sorted))
                .update();
    }

    List<Wished> due(TenantId tenant, UUID connection, int most, Instant now) {
        return jdbc.sql("""
                SELECT kind, key, wished_at, attempts FROM channels.wish
                WHERE tenant_id = ? AND connection_id = ? AND next_at <= ? ORDER BY next_at, kind, key LIMIT ?""")
                .params(tenant.value(), connection, utc(now), most)
                .query((row, number) -> new Wished(
                        new Wish(
                                Wish.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                row.getString("key")),
                        row.getObject("wished_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")))
                .list();
    }

    /** Those that nobody has repeated meanwhile are granted. */
    void grant(TenantId tenant, UUID connection, Collection<Wished> wishes) {
        jdbc.sql("""
                DELETE FROM channels.wish w
                USING unnest(:kinds::text[], :keys::text[], :times::timestamptz[]) AS told (kind, key, at)
                WHERE w.tenant_id = :tenant AND w.connection_id = :connection
                    AND w.kind = told.kind AND w.key = told.key AND w.wished_at <= told.at""")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("kinds", kinds(wishes.stream().map(Wished::wish).toList()))
                .param("keys", keys(wishes.stream().map(Wished::wish).toList()))
                .param("times", wishes.stream().map(one -> one.at().toString()).toArray(String[]::new))
                .update();
    }

    /** Those that could not be granted come again later. */
    void putOff(TenantId tenant, UUID connection, Collection<Wished> wishes, Instant next) {
        jdbc.sql("""
                UPDATE channels.wish w SET attempts = w.attempts + 1, next_at = :next
                FROM unnest(:kinds::text[], :keys::text[]) AS told (kind, key)
                WHERE w.tenant_id = :tenant AND w.connection_id = :connection
                    AND w.kind = told.kind AND w.key = told.key""")
                .param("next", utc(next))
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("kinds", kinds(wishes.stream().map(Wished::wish).toList()))
                .param("keys", keys(wishes.stream().map(Wished::wish).toList()))
                .update();
    }

    private static String[] kinds(Collection<Wish> wishes) {
        return wishes.stream().map(wish -> wish.kind().code()).toArray(String[]::new);
    }

    private static String[] keys(Collection<Wish> wishes) {
        return wishes.stream().map(Wish::key).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
