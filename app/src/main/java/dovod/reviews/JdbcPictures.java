package dovod.reviews;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import dovod.reviews.spi.Source;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files are the pictures of which reviews. */
@Repository
class JdbcPictures {

    private record Kept(UUID voice, UUID file) {}

    private final JdbcClient jdbc;

    JdbcPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have other pictures than were fetched, the newest first. */
    List<Voice> unfetched(Source source, int most) {
        return jdbc.sql("""
                SELECT * FROM reviews.voice
                WHERE tenant_id = :tenant AND connection_id = :connection AND pictures <> fetched AND vanished_at IS NULL
                ORDER BY published_at DESC LIMIT :most
                """)
                .param("tenant", source.tenant().value())
                .param("connection", source.connection())
                .param("most", most)
                .query(VoiceColumns::voice)
                .list();
    }

    /** In this order, in the place of those before. */
    void keep(TenantId tenant, Voice voice, List<UUID> files) {
        jdbc.sql("DELETE FROM reviews.picture WHERE tenant_id = ? AND voice_id = ?")
                .params(tenant.value(), voice.id())
                .update();
        jdbc.sql("""
                INSERT INTO reviews.picture (tenant_id, voice_id, position, file_id)
                SELECT :tenant, :voice, told.position, told.file
                FROM unnest(:files::uuid[]) WITH ORDINALITY AS told (file, position)
                """)
                .param("tenant", tenant.value())
                .param("voice", voice.id())
                .param("files", Cells.column(files))
                .update();
        jdbc.sql("UPDATE reviews.voice SET fetched = ? WHERE tenant_id = ? AND id = ?")
                .params(voice.pictures(), tenant.value(), voice.id())
                .update();
    }

    /** By review, in their order. */
    Map<UUID, List<UUID>> of(TenantId tenant, Collection<UUID> voices) {
        return jdbc
                .sql("""
                SELECT voice_id, file_id FROM reviews.picture
                WHERE tenant_id = :tenant AND voice_id = ANY (:voices::uuid[])
                ORDER BY voice_id, position
                """)
                .param("tenant", tenant.value())
                .param("voices", Cells.column(voices))
                .query((row, number) -> new Kept(Cells.id(row, "voice_id"), Cells.id(row, "file_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::voice, Collectors.mapping(Kept::file, Collectors.toList())));
    }

    Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return new HashSet<>(jdbc.sql("""
                SELECT file_id FROM reviews.picture WHERE tenant_id = :tenant AND file_id = ANY (:files::uuid[])
                """)
                .param("tenant", tenant.value())
                .param("files", Cells.column(files))
                .query((row, number) -> Cells.id(row, "file_id"))
                .list());
    }
}
