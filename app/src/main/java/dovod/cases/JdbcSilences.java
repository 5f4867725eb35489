package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The setting for closing by itself, and the cases that are silent. */
@Repository
class JdbcSilences {

    private final JdbcClient jdbc;

    JdbcSilences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Silence> find(TenantId tenant) {
        return jdbc.sql("SELECT notice_days, close_days, notice FROM cases.silence WHERE tenant_id = :tenant")
                .param("tenant", tenant.value())
                .query((row, number) ->
                        new Silence(row.getInt("notice_days"), row.getInt("close_days"), row.getString("notice")))
                .optional();
    }

    void put(TenantId tenant, Silence silence) {
        jdbc.sql("""
                INSERT INTO cases.silence (tenant_id, notice_days, close_days, notice)
                VALUES (:tenant, :noticeDays, :closeDays, :notice)
                ON CONFLICT (tenant_id)
                DO UPDATE SET notice_days = :noticeDays, close_days = :closeDays, notice = :notice
                """)
                .param("tenant", tenant.value())
                .param("noticeDays", silence.noticeDays())
                .param("closeDays", silence.closeDays())
                .param("notice", silence.notice())
                .update();
    }

    void remove(TenantId tenant) {
        jdbc.sql("DELETE FROM cases.silence WHERE tenant_id = :tenant")
                .param("tenant", tenant.value())
                .update();
    }

    /** Owned cases that have waited for the buyer since before then and of which the buyer was not told. */
    List<UUID> silentSince(TenantId tenant, Instant since, int most) {
        return jdbc.sql("""
                SELECT id FROM cases.case_file
                WHERE tenant_id = :tenant AND waiting_on = 'buyer' AND last_at < :since::timestamptz
                  AND closed_at IS NULL AND merged_into IS NULL AND unanswered_since IS NULL
                  AND owner_id IS NOT NULL AND closing_notice_message IS NULL
                ORDER BY last_at, id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("since", since.toString())
                .param("most", most)
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    /** Cases of which the buyer was told before then. */
    List<UUID> toldBefore(TenantId tenant, Instant before, int most) {
        return jdbc.sql("""
                SELECT id FROM cases.case_file
                WHERE tenant_id = :tenant AND waiting_on = 'buyer' AND closing_notice_at < :before::timestamptz
                  AND closed_at IS NULL AND merged_into IS NULL AND unanswered_since IS NULL
                ORDER BY id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("before", before.toString())
                .param("most", most)
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }
}
