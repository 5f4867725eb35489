package dovod.reviews;

import dovod.kernel.Ids;
import dovod.platform.Cells;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.ToldVoice;
import dovod.reviews.spi.VoiceKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes in what a marketplace lists. One turn of a connection works on its rows at a time. */
@Repository
class JdbcListed {

    /** What is told of a row differs from what stands in it, and it counts for sums. */
    private static final String COUNTS_OTHERWISE = """
            (v.rating, v.body, v.counted) IS DISTINCT FROM (told.rating, told.body, told.counted)
            """;

    private final JdbcClient jdbc;

    JdbcListed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A voice as told, with what our own lexicon says of it. */
    record Listed(ToldVoice told, String thanks) {}

    /** Inserts those that nobody knew; returns their ids. */
    List<UUID> insert(Source source, Collection<Listed> listed, long walk, Instant now) {
        return jdbc.sql("""
                INSERT INTO reviews.voice (tenant_id, id, kind, channel, connection_id, shop_id, external_id, sku, rating,
                    author, body, published_at, state, counted, pictures, videos, told_answers, thanks, first_seen_at,
                    last_seen_at, walk)
                SELECT :tenant, told.id, told.kind, :channel, :connection, :shop, told.external_id, told.sku,
                       told.rating, told.author, told.body, told.published_at, told.state, told.counted, told.pictures,
                       told.videos, told.answers, nullif(told.thanks, ''), :now::timestamptz, :now::timestamptz, :walk
                FROM unnest(:ids::uuid[], :kinds::text[], :externals::text[], :skus::text[], :ratings::smallint[],
                            :authors::text[], :bodies::text[], :published::timestamptz[], :states::text[],
                            :counted::boolean[], :pictures::int[], :videos::int[], :answers::int[], :thanks::text[])
                    AS told (id, kind, external_id, sku, rating, author, body, published_at, state, counted, pictures,
                             videos, answers, thanks)
                ON CONFLICT (tenant_id, connection_id, kind, external_id) DO NOTHING
                RETURNING id
                """)
                .params(Columns.of(source, listed))
                .param("ids", Cells.column(listed, one -> Ids.next()))
                .param("channel", source.channel())
                .param("shop", source.shop())
                .param("now", now.toString())
                .param("walk", walk)
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    /** Known ones whose rating, text or counting has changed, or that had vanished and are told again. */
    List<UUID> changing(Source source, Collection<Listed> listed) {
        return jdbc.sql("SELECT v.id " + KNOWN + "AND (v.vanished_at IS NOT NULL OR " + COUNTS_OTHERWISE
                        + ") ORDER BY v.id FOR UPDATE OF v")
                .params(Columns.of(source, listed))
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    /** Writes what is told over what was known. */
    void update(Source source, Collection<Listed> listed, long walk, Instant now) {
        jdbc.sql("""
                UPDATE reviews.voice v
                SET rating = told.rating, body = told.body, state = told.state, counted = told.counted,
                    pictures = told.pictures, videos = told.videos, told_answers = told.answers,
                    thanks = nullif(told.thanks, ''), last_seen_at = :now::timestamptz, walk = greatest(v.walk, :walk),
                    vanished_at = NULL
                """ + TOLD + """
                WHERE v.tenant_id = :tenant AND v.connection_id = :connection AND v.kind = told.kind
                  AND v.external_id = told.external_id
                """)
                .params(Columns.of(source, listed))
                .param("now", now.toString())
                .param("walk", walk)
                .update();
    }

    /** Those that a whole walk has not met, though they were there when it began. */
    List<UUID> missed(Source source, VoiceKind kind, long walk, Instant began, int most) {
        return jdbc.sql("""
                SELECT id FROM reviews.voice
                WHERE tenant_id = :tenant AND connection_id = :connection AND kind = :kind AND walk < :walk
                  AND vanished_at IS NULL AND first_seen_at < :began::timestamptz
                ORDER BY published_at DESC, id DESC LIMIT :most
                """)
                .param("tenant", source.tenant().value())
                .param("connection", source.connection())
                .param("kind", kind.code())
                .param("walk", walk)
                .param("began", began.toString())
                .param("most", most)
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    /** How many are there as far as we know. */
    int present(Source source, VoiceKind kind) {
        return jdbc.sql("""
                SELECT count(*) FROM reviews.voice
                WHERE tenant_id = :tenant AND connection_id = :connection AND kind = :kind AND vanished_at IS NULL
                """)
                .param("tenant", source.tenant().value())
                .param("connection", source.connection())
                .param("kind", kind.code())
                .query(Integer.class)
                .single();
    }

    private static final String TOLD = """
            FROM unnest(:kinds::text[], :externals::text[], :skus::text[], :ratings::smallint[], :authors::text[],
                        :bodies::text[], :published::timestamptz[], :states::text[], :counted::boolean[],
                        :pictures::int[], :videos::int[], :answers::int[], :thanks::text[])
                AS told (kind, external_id, sku, rating, author, body, published_at, state, counted, pictures, videos,
                         answers, thanks)
            """;
    private static final String KNOWN = TOLD + """
            JOIN reviews.voice v ON v.tenant_id = :tenant AND v.connection_id = :connection AND v.kind = told.kind
                AND v.external_id = told.external_id
            WHERE v.tenant_id = :tenant
            """;
}
