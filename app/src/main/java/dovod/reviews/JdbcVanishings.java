package dovod.reviews;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews that vanished, and what became of it. */
@Repository
class JdbcVanishings {

    private static final String SELECT = """
            SELECT n.id AS vanishing_id, n.last_seen_at AS gone_seen_at, n.noticed_at, n.state AS vanishing_state,
                   n.settled_at, n.claim_id, n.reason, v.*
            FROM reviews.vanishing n
            JOIN reviews.voice v ON v.tenant_id = n.tenant_id AND v.id = n.voice_id
            WHERE n.tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    JdbcVanishings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks these voices gone and writes reviews down; one that a person hid is no loss and is only marked. */
    List<UUID> insert(TenantId tenant, Collection<UUID> voices, Instant now) {
        return jdbc.sql("""
                WITH gone AS (
                    UPDATE reviews.voice SET vanished_at = :now::timestamptz
                    WHERE tenant_id = :tenant AND id = ANY (:voices::uuid[]) AND vanished_at IS NULL
                    RETURNING id, kind, last_seen_at, hiding)
                INSERT INTO reviews.vanishing (tenant_id, id, voice_id, last_seen_at, noticed_at, state)
                SELECT :tenant, fresh.id, gone.id, gone.last_seen_at, :now::timestamptz, 'open'
                FROM gone JOIN unnest(:voices::uuid[], :ids::uuid[]) AS fresh (voice, id) ON fresh.voice = gone.id
                WHERE gone.kind = 'review' AND gone.hiding IS DISTINCT FROM 'hide'
                RETURNING id
                """)
                .param("tenant", tenant.value())
                .param("voices", Cells.column(voices))
                .param("ids", Cells.column(voices, voice -> Ids.next()))
                .param("now", now.toString())
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    /** Those that this claim asked for and that are still gone are open again; how many. */
    int release(TenantId tenant, UUID claim) {
        return jdbc.sql("""
                UPDATE reviews.vanishing
                SET state = 'open', settled_at = NULL, person_id = NULL, claim_id = NULL
                WHERE tenant_id = :tenant AND claim_id = :claim AND state = 'claimed'
                """)
                .param("tenant", tenant.value())
                .param("claim", claim)
                .update();
    }

    /** What was gone is there again, whether somebody had claimed it or not. */
    int returned(TenantId tenant, Collection<UUID> voices, Instant now) {
        return jdbc.sql("""
                UPDATE reviews.vanishing SET state = 'returned', settled_at = :now::timestamptz
                WHERE tenant_id = :tenant AND voice_id = ANY (:voices::uuid[]) AND state IN ('open', 'claimed')
                """)
                .param("tenant", tenant.value())
                .param("voices", Cells.column(voices))
                .param("now", now.toString())
                .update();
    }

    /** False when it is settled already. */
    boolean settle(
            TenantId tenant,
            UUID id,
            String state,
            @Nullable UUID person,
            @Nullable UUID claim,
            @Nullable String reason,
            Instant now) {
        return jdbc.sql("""
                UPDATE reviews.vanishing
                SET state = :state, settled_at = :now::timestamptz, person_id = :person, claim_id = :claim,
                    reason = :reason
                WHERE tenant_id = :tenant AND id = :id AND state = 'open'
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("state", state)
                        .param("person", person)
                        .param("claim", claim)
                        .param("reason", reason)
                        .param("now", now.toString())
                        .update()
                == 1;
    }

    long open(TenantId tenant) {
        return jdbc.sql("SELECT count(*) FROM reviews.vanishing WHERE tenant_id = :tenant AND state = 'open'")
                .param("tenant", tenant.value())
                .query(Long.class)
                .single();
    }

    /** The last noticed first; open ones alone when asked for. */
    List<Vanishing> list(TenantId tenant, boolean openOnly, int most) {
        return jdbc.sql(SELECT + """
                 AND (NOT :openOnly OR n.state = 'open')
                ORDER BY n.noticed_at DESC, n.id DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("openOnly", openOnly)
                .param("most", most)
                .query((row, number) -> vanishing(row))
                .list();
    }

    Optional<Vanishing> find(TenantId tenant, UUID id) {
        return jdbc.sql(SELECT + " AND n.id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> vanishing(row))
                .optional();
    }

    private static Vanishing vanishing(ResultSet row) throws SQLException {
        return new Vanishing(
                Cells.id(row, "vanishing_id"),
                VoiceColumns.voice(row, 0),
                Cells.instant(row, "gone_seen_at"),
                Cells.instant(row, "noticed_at"),
                Vanishing.State.ofCode(row.getString("vanishing_state")),
                Cells.instantIfAny(row, "settled_at"),
                Cells.idIfAny(row, "claim_id"),
                row.getString("reason"));
    }
}
