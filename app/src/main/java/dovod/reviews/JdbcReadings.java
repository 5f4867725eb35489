package dovod.reviews;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.VoiceKind;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far connections have been read. */
@Repository
class JdbcReadings {

    private final JdbcClient jdbc;

    JdbcReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of a connection; made when there is none. */
    VoiceReading begin(Source source, VoiceKind kind) {
        jdbc.sql("""
                INSERT INTO reviews.reading (tenant_id, connection_id, kind, shop_id)
                VALUES (:tenant, :connection, :kind, :shop) ON CONFLICT DO NOTHING
                """)
                .param("tenant", source.tenant().value())
                .param("connection", source.connection())
                .param("kind", kind.code())
                .param("shop", source.shop())
                .update();
        return all(source.tenant()).stream()
                .filter(reading -> reading.connection().equals(source.connection()) && reading.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    List<VoiceReading> all(TenantId tenant) {
        return jdbc.sql("SELECT * FROM reviews.reading WHERE tenant_id = :tenant ORDER BY connection_id, kind DESC")
                .param("tenant", tenant.value())
                .query((row, number) -> new VoiceReading(
                        Cells.id(row, "connection_id"),
                        Cells.id(row, "shop_id"),
                        VoiceKind.ofCode(row.getString("kind")).orElseThrow(),
                        row.getLong("walk"),
                        Cells.instantIfAny(row, "walked_at"),
                        row.getInt("surplus"),
                        Cells.instantIfAny(row, "read_at"),
                        row.getString("trouble"),
                        row.getString("words")))
                .list();
    }

    void walked(Source source, VoiceKind kind, long walk, int surplus, Instant now) {
        jdbc.sql("""
                UPDATE reviews.reading SET walk = :walk, walked_at = :now::timestamptz, surplus = :surplus
                WHERE tenant_id = :tenant AND connection_id = :connection AND kind = :kind
                """)
                .param("tenant", source.tenant().value())
                .param("connection", source.connection())
                .param("kind", kind.code())
                .param("walk", walk)
                .param("surplus", surplus)
                .param("now", now.toString())
                .update();
    }

    void read(Source source, VoiceKind kind, Instant now) {
        jdbc.sql("""
                UPDATE reviews.reading SET read_at = :now::timestamptz, trouble = NULL, words = NULL
                WHERE tenant_id = :tenant AND connection_id = :connection AND kind = :kind
                """)
                .param("tenant", source.tenant().value())
                .param("connection", source.connection())
                .param("kind", kind.code())
                .param("now", now.toString())
                .update();
    }

    void shut(Source source, VoiceKind kind, DoorShut shut) {
        jdbc.sql("""
                UPDATE reviews.reading SET trouble = :code, words = :words
                WHERE tenant_id = :tenant AND connection_id = :connection AND kind = :kind
                """)
                .param("tenant", source.tenant().value())
                .param("connection", source.connection())
                .param("kind", kind.code())
                .param("code", shut.code())
                .param("words", String.valueOf(shut.getMessage()))
                .update();
    }
}
