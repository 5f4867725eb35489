package dovod.reviews;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hands answers to workers and takes back what became of them; without its token nothing is settled. */
@Repository
class JdbcOnTheirWay {

    private final JdbcClient jdbc;

    JdbcOnTheirWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An answer that somebody has in their hands.
     *
     * @param looks how often it has been looked for in vain
     */
    record Claim(UUID id, UUID voice, String text, int attempts, int looks, UUID token, Instant until) {}

    /** Those whose worker was not heard of any more: nobody knows whether they arrived. */
    void findOrphans(TenantId tenant, Instant now) {
        jdbc.sql("""
                UPDATE reviews.answer SET state = 'unknown', token = NULL, not_before = :now::timestamptz
                WHERE tenant_id = :tenant AND state = 'sending' AND lease_until < :now::timestamptz
                """)
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .update();
    }

    Optional<Claim> toSend(TenantId tenant, Instant now, Instant until) {
        return claim("""
                state = 'queued' AND not_before <= :now::timestamptz
                """, """
                state = 'sending', attempts = attempts + 1, looks = 0,
                started_at = coalesce(started_at, :now::timestamptz)
                """, tenant, now, until);
    }

    Optional<Claim> toLookFor(TenantId tenant, Instant now, Instant until) {
        return claim("""
                state = 'unknown' AND not_before <= :now::timestamptz
                  AND (lease_until IS NULL OR lease_until < :now::timestamptz)
                """, "attempts = attempts", tenant, now, until);
    }

    private Optional<Claim> claim(String due, String change, TenantId tenant, Instant now, Instant until) {
        return jdbc.sql("""
                UPDATE reviews.answer
                SET token = :token, lease_until = :until::timestamptz, %s
                WHERE tenant_id = :tenant AND id = (
                    SELECT id FROM reviews.answer
                    WHERE tenant_id = :tenant AND %s
                    ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING *
                """.formatted(change, due))
                .param("tenant", tenant.value())
                .param("token", Ids.next())
                .param("now", now.toString())
                .param("until", until.toString())
                .query((row, number) -> new Claim(
                        Cells.id(row, "id"),
                        Cells.id(row, "voice_id"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getInt("looks"),
                        Cells.id(row, "token"),
                        Cells.instant(row, "lease_until")))
                .optional();
    }

    boolean renew(TenantId tenant, Claim claim, Instant until) {
        return jdbc.sql("""
                UPDATE reviews.answer SET lease_until = :until::timestamptz
                WHERE tenant_id = :tenant AND id = :id AND token = :token
                """)
                        .param("tenant", tenant.value())
                        .param("id", claim.id())
                        .param("token", claim.token())
                        .param("until", until.toString())
                        .update()
                == 1;
    }

    /** False when it was somebody else's by then. */
    boolean settle(
            TenantId tenant,
            Claim claim,
            Answer.State state,
            @Nullable String external,
            @Nullable Instant notBefore,
            @Nullable String code,
            @Nullable String words) {
        return jdbc.sql("""
                UPDATE reviews.answer
                SET state = :state, external_id = :external, not_before = :from::timestamptz, code = :code,
                    words = :words, token = NULL, lease_until = NULL
                WHERE tenant_id = :tenant AND id = :id AND token = :token
                """)
                        .param("tenant", tenant.value())
                        .param("id", claim.id())
                        .param("token", claim.token())
                        .param("state", state.code())
                        .param("external", external)
                        .param("from", notBefore == null ? null : notBefore.toString())
                        .param("code", code)
                        .param("words", words)
                        .update()
                == 1;
    }

    /** It was looked for and was not there. */
    void missed(TenantId tenant, Claim claim) {
        jdbc.sql(
                        "UPDATE reviews.answer SET looks = looks + 1 WHERE tenant_id = :tenant AND id = :id AND token = :token")
                .param("tenant", tenant.value())
                .param("id", claim.id())
                .param("token", claim.token())
                .update();
    }

    /** A poll may have met it before its sender knew the id: then it stands there twice, once as typed in the cabinet. */
    void forgetTwin(TenantId tenant, Claim claim, String external) {
        jdbc.sql("""
                DELETE FROM reviews.answer
                WHERE tenant_id = :tenant AND voice_id = :voice AND external_id = :external AND id <> :id
                """)
                .param("tenant", tenant.value())
                .param("voice", claim.voice())
                .param("external", external)
                .param("id", claim.id())
                .update();
    }

    List<String> knownIds(TenantId tenant, UUID voice) {
        return jdbc.sql("""
                SELECT external_id FROM reviews.answer
                WHERE tenant_id = :tenant AND voice_id = :voice AND external_id IS NOT NULL
                """)
                .param("tenant", tenant.value())
                .param("voice", voice)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
