package dovod.remedies;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was given, and what is asked for. */
@Repository
class JdbcGrants {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JdbcGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one by this key. */
    boolean insert(TenantId tenant, String key, Grant grant) {
        var decision = grant.decision();
        return jdbc.sql("""
                INSERT INTO remedies.grant_of (tenant_id, id, key, case_id, remedy_id, kind, title, amount, currency,
                    reason, part, note, asked_by, asked_at, state, above, decided_by, decided_at, decided_why, month)
                VALUES (:tenant, :id, :key, :case, :remedy, :kind, :title, :amount, :currency, :reason, :part, :note,
                    :askedBy, :askedAt::timestamptz, :state, :above, :decidedBy, :decidedAt::timestamptz, :decidedWhy,
                    :month::date)
                ON CONFLICT (tenant_id, key) DO NOTHING
                """)
                        .param("tenant", tenant.value())
                        .param("id", grant.id())
                        .param("key", key)
                        .param("case", grant.caseId())
                        .param("remedy", grant.remedy())
                        .param("kind", grant.kind().code())
                        .param("title", grant.title())
                        .param("amount", grant.amount().minor())
                        .param("currency", grant.amount().currency())
                        .param("reason", grant.reason().code())
                        .param("part", grant.part())
                        .param("note", grant.note())
                        .param("askedBy", grant.askedBy())
                        .param("askedAt", grant.askedAt().toString())
                        .param("state", grant.state().code())
                        .param(
                                "above",
                                grant.above() == null ? null : grant.above().code())
                        .param("decidedBy", decision == null ? null : decision.by())
                        .param(
                                "decidedAt",
                                decision == null ? null : decision.at().toString())
                        .param("decidedWhy", decision == null ? null : decision.why())
                        .param("month", grant.month().atDay(1).toString())
                        .update()
                == 1;
    }

    Optional<Grant> byKey(TenantId tenant, String key) {
        return jdbc.sql("SELECT * FROM remedies.grant_of WHERE tenant_id = ? AND key = ?")
                .params(tenant.value(), key)
                .query(JdbcGrants::grant)
                .optional();
    }

    Optional<Grant> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM remedies.grant_of WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id)
                .query(JdbcGrants::grant)
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<Grant> lock(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM remedies.grant_of WHERE tenant_id = ? AND id = ? FOR UPDATE")
                .params(tenant.value(), id)
                .query(JdbcGrants::grant)
                .optional();
    }

    /** Oldest first. */
    List<Grant> ofCases(TenantId tenant, Collection<UUID> cases) {
        return jdbc.sql("""
                SELECT * FROM remedies.grant_of WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])
                ORDER BY asked_at, id
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .query(JdbcGrants::grant)
                .list();
    }

    /** Those that wait for somebody's word, the longest waiting first. */
    List<Grant> asked(TenantId tenant) {
        return jdbc.sql("""
                SELECT * FROM remedies.grant_of WHERE tenant_id = ? AND state = 'asked' ORDER BY asked_at, id LIMIT ?
                """)
                .params(tenant.value(), MOST)
                .query(JdbcGrants::grant)
                .list();
    }

    long countAsked(TenantId tenant) {
        return jdbc.sql("SELECT count(*) FROM remedies.grant_of WHERE tenant_id = ? AND state = 'asked'")
                .params(tenant.value())
                .query(Long.class)
                .single();
    }

    /** Given kits that wait for their code, the longest waiting first. */
    List<Grant> kitsWithoutCode(TenantId tenant) {
        return jdbc.sql("""
                SELECT g.* FROM remedies.grant_of g
                WHERE g.tenant_id = :tenant AND g.kind = 'parts_kit' AND g.state = 'granted' AND g.done_at IS NULL
                  AND NOT EXISTS (SELECT FROM remedies.code c WHERE c.tenant_id = :tenant AND c.grant_id = g.id)
                ORDER BY g.asked_at, g.id LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("most", MOST)
                .query(JdbcGrants::grant)
                .list();
    }

    void decide(TenantId tenant, UUID id, GrantState state, @Nullable UUID by, Instant now, @Nullable String why) {
        jdbc.sql("""
                UPDATE remedies.grant_of
                SET state = :state, decided_by = :by, decided_at = :now::timestamptz, decided_why = :why
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("state", state.code())
                .param("by", by)
                .param("now", now.toString())
                .param("why", why)
                .update();
    }

    void done(TenantId tenant, UUID id, @Nullable UUID by, Instant now, @Nullable String tracking) {
        jdbc.sql("""
                UPDATE remedies.grant_of SET done_by = :by, done_at = :now::timestamptz, tracking = :tracking
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("by", by)
                .param("now", now.toString())
                .param("tracking", tracking)
                .update();
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        var decided = Cells.instantIfAny(row, "decided_at");
        var done = Cells.instantIfAny(row, "done_at");
        return new Grant(
                Cells.id(row, "id"),
                Cells.id(row, "case_id"),
                Cells.id(row, "remedy_id"),
                RemedyKind.ofCode(row.getString("kind")),
                row.getString("title"),
                new Money(row.getLong("amount"), row.getString("currency")),
                Reason.ofCode(row.getString("reason")),
                row.getString("part"),
                row.getString("note"),
                Cells.id(row, "asked_by"),
                Cells.instant(row, "asked_at"),
                GrantState.ofCode(row.getString("state")),
                Above.ofCode(row.getString("above")),
                decided == null
                        ? null
                        : new Grant.Decision(Cells.idIfAny(row, "decided_by"), decided, row.getString("decided_why")),
                done == null ? null : new Grant.Done(Cells.idIfAny(row, "done_by"), done, row.getString("tracking")),
                YearMonth.from(row.getObject("month", LocalDate.class)));
    }
}
