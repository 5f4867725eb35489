package dovod.reviews;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.VoiceKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads voices. */
@Repository
class JdbcVoices {

    static final String WAITING = "NOT answered AND state <> 'processed' AND body <> '' AND vanished_at IS NULL";

    private static final int COUNTED = 100;

    private final JdbcClient jdbc;

    JdbcVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Voice> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM reviews.voice WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(VoiceColumns::voice)
                .optional();
    }

    /** The same, and nobody changes it until this transaction is over. */
    Optional<Voice> lock(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM reviews.voice WHERE tenant_id = :tenant AND id = :id FOR UPDATE")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(VoiceColumns::voice)
                .optional();
    }

    List<Voice> byId(TenantId tenant, Collection<UUID> ids) {
        return jdbc.sql("SELECT * FROM reviews.voice WHERE tenant_id = :tenant AND id = ANY (:ids::uuid[])")
                .param("tenant", tenant.value())
                .param("ids", Cells.column(ids))
                .query(VoiceColumns::voice)
                .list();
    }

    /** Newest first. */
    List<Voice> list(TenantId tenant, VoiceQuery query, @Nullable Instant at, @Nullable UUID after, int most) {
        return jdbc.sql("""
                SELECT * FROM reviews.voice
                WHERE tenant_id = :tenant AND kind = :kind
                """ + marks(query.marks()) + standing(query.standing()) + """
                  AND (:shop::uuid IS NULL OR shop_id = :shop::uuid)
                  AND (:sku::text IS NULL OR sku = :sku)
                  AND (:words = '' OR position(:words IN lower(body)) > 0)
                  AND (:at::timestamptz IS NULL OR (published_at, id) < (:at::timestamptz, :after::uuid))
                ORDER BY published_at DESC, id DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("kind", query.kind().code())
                .param("shop", query.shop())
                .param("sku", query.sku())
                .param("words", query.words().strip().toLowerCase(Locale.ROOT))
                .param("at", at == null ? null : at.toString())
                .param("after", after)
                .param("most", most)
                .query(VoiceColumns::voice)
                .list();
    }

    private static String marks(String marks) {
        return switch (marks) {
            case "good" -> " AND rating > 3 ";
            case "bad" -> " AND rating <= 3 ";
            case "thanks" -> " AND thanks IS NOT NULL ";
            case "1", "2", "3", "4", "5" -> " AND rating = " + marks + " ";
            default -> " ";
        };
    }

    private static String standing(String standing) {
        return switch (standing) {
            case "waiting" -> " AND " + WAITING + " ";
            case "answered" -> " AND answered ";
            case "vanished" -> " AND vanished_at IS NOT NULL ";
            default -> " ";
        };
    }

    /** At most a hundred: a counter says how much is owed, not how much there is. */
    long waiting(TenantId tenant, VoiceKind kind) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM reviews.voice WHERE tenant_id = :tenant AND kind = :kind"
                        + " AND " + WAITING + " LIMIT :most) AS waiting")
                .param("tenant", tenant.value())
                .param("kind", kind.code())
                .param("most", COUNTED)
                .query(Long.class)
                .single();
    }

    List<Voice> ofCase(TenantId tenant, UUID caseId) {
        return jdbc.sql("""
                SELECT * FROM reviews.voice WHERE tenant_id = :tenant AND case_id = :case
                ORDER BY published_at DESC, id DESC
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .query(VoiceColumns::voice)
                .list();
    }

    /** Reviews of a product from then on, the newest first. */
    List<Voice> ofProduct(TenantId tenant, UUID shop, String sku, Instant from, int most) {
        return jdbc.sql("""
                SELECT * FROM reviews.voice
                WHERE tenant_id = :tenant AND shop_id = :shop AND sku = :sku AND kind = 'review'
                  AND published_at >= :from::timestamptz AND case_id IS NULL
                ORDER BY published_at DESC, id DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("sku", sku)
                .param("from", from.toString())
                .param("most", most)
                .query(VoiceColumns::voice)
                .list();
    }

    /** Those whose answers have changed there since they were last read, and those with an answer that is not shown yet. */
    List<Voice> withUnreadAnswers(Source source, VoiceKind kind, Instant moderatedBefore, int most) {
        return jdbc.sql("""
                SELECT * FROM reviews.voice v
                WHERE v.tenant_id = :tenant AND v.connection_id = :connection AND v.kind = :kind AND v.vanished_at IS NULL
                  AND (v.told_answers <> v.read_answers OR EXISTS (
                      SELECT 1 FROM reviews.answer a
                      WHERE a.tenant_id = :tenant AND a.voice_id = v.id AND a.state IN ('moderation', 'sent')
                        AND a.at < :moderated::timestamptz))
                ORDER BY v.published_at DESC LIMIT :most
                """)
                .param("tenant", source.tenant().value())
                .param("connection", source.connection())
                .param("kind", kind.code())
                .param("moderated", moderatedBefore.toString())
                .param("most", most)
                .query(VoiceColumns::voice)
                .list();
    }
}
