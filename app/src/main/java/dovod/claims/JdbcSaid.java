package dovod.claims;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about claims. */
@Repository
class JdbcSaid {

    private final JdbcClient jdbc;

    JdbcSaid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many were not there yet */
    int add(TenantId tenant, UUID claim, List<NewWords> words, String source, @Nullable UUID person, Instant now) {
        return jdbc.sql("""
                INSERT INTO claims.said (tenant_id, id, claim_id, ours, name, body, said_at, source, kept_at, kept_by,
                    digest)
                SELECT :tenant, w.id, :claim, w.ours, w.name, w.body, w.at, :source, :now::timestamptz, :person, w.digest
                FROM unnest(:ids::uuid[], :ours::boolean[], :names::text[], :bodies::text[], :ats::timestamptz[],
                            :digests::text[]) AS w (id, ours, name, body, at, digest)
                ON CONFLICT (tenant_id, claim_id, digest) DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("claim", claim)
                .param("source", source)
                .param("now", now.toString())
                .param("person", person)
                .param("ids", Cells.column(words, word -> Ids.next()))
                .param("ours", Cells.column(words, NewWords::ours))
                .param("names", Cells.column(words, NewWords::name))
                .param("bodies", Cells.column(words, NewWords::body))
                .param("ats", Cells.column(words, NewWords::at))
                .param("digests", Cells.column(words, JdbcSaid::digest))
                .update();
    }

    private static String digest(NewWords word) {
        return Sha256.hex(word.ours() + "\n" + word.name() + "\n" + word.at() + "\n" + word.body());
    }

    /** The earliest first. */
    List<Said> of(TenantId tenant, UUID claim) {
        return jdbc.sql("""
                SELECT * FROM claims.said WHERE tenant_id = :tenant AND claim_id = :claim ORDER BY said_at, id
                """)
                .param("tenant", tenant.value())
                .param("claim", claim)
                .query((row, number) -> new Said(
                        Cells.id(row, "id"),
                        row.getBoolean("ours"),
                        row.getString("name"),
                        row.getString("body"),
                        Cells.instant(row, "said_at"),
                        row.getString("source")))
                .list();
    }
}
