package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Verbs on many cases: what is asked, and how each case fared. */
@Repository
class JdbcBulks {

    private static final Map<String, Class<?>> VERBS = Arrays.stream(Bulk.Verb.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    record Stored(UUID person, Bulk.Verb verb, @Nullable Instant finishedAt) {}

    /** What a case was before: enough to put it back. */
    record Before(@Nullable UUID owner, @Nullable UUID team, List<String> tags, CaseRow.@Nullable Sleep sleep) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcBulks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TenantId tenant, UUID id, UUID person, Bulk.Verb verb, Collection<UUID> cases, Instant at) {
        jdbc.sql("""
                INSERT INTO cases.bulk (tenant_id, id, person_id, kind, verb, started_at)
                VALUES (:tenant, :id, :person, :kind, :verb::jsonb, :at::timestamptz)
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("person", person)
                .param("kind", verb.getClass().getSimpleName())
                .param("verb", json.writeValueAsString(verb))
                .param("at", at.toString())
                .update();
        jdbc.sql("""
                INSERT INTO cases.bulk_item (tenant_id, bulk_id, case_id)
                SELECT :tenant, :id, case_id FROM unnest(:cases::uuid[]) AS case_id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("cases", Cells.column(cases))
                .update();
    }

    Optional<Stored> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                SELECT person_id, kind, verb, finished_at FROM cases.bulk WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> new Stored(
                        Cells.id(row, "person_id"),
                        verb(row.getString("kind"), row.getString("verb")),
                        Cells.instantIfAny(row, "finished_at")))
                .optional();
    }

    List<UUID> items(TenantId tenant, UUID bulk, String state, int most) {
        return jdbc.sql("""
                SELECT case_id FROM cases.bulk_item
                WHERE tenant_id = :tenant AND bulk_id = :bulk AND state = :state
                ORDER BY case_id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("bulk", bulk)
                .param("state", state)
                .param("most", most)
                .query((row, number) -> Cells.id(row, "case_id"))
                .list();
    }

    Before before(TenantId tenant, UUID bulk, UUID caseId) {
        return jdbc.sql("""
                SELECT before FROM cases.bulk_item
                WHERE tenant_id = :tenant AND bulk_id = :bulk AND case_id = :case
                """)
                .param("tenant", tenant.value())
                .param("bulk", bulk)
                .param("case", caseId)
                .query((row, number) -> json.readValue(row.getString("before"), Before.class))
                .single();
    }

    void done(TenantId tenant, UUID bulk, UUID caseId, Before before) {
        settle(tenant, bulk, caseId, "done", null, json.writeValueAsString(before));
    }

    void refused(TenantId tenant, UUID bulk, UUID caseId, String code) {
        settle(tenant, bulk, caseId, "refused", code, null);
    }

    void undone(TenantId tenant, UUID bulk, UUID caseId) {
        settle(tenant, bulk, caseId, "undone", null, null);
    }

    private void settle(
            TenantId tenant, UUID bulk, UUID caseId, String state, @Nullable String refusal, @Nullable String before) {
        jdbc.sql("""
                UPDATE cases.bulk_item
                SET state = :state, refusal = :refusal, before = coalesce(:before::jsonb, before)
                WHERE tenant_id = :tenant AND bulk_id = :bulk AND case_id = :case
                """)
                .param("tenant", tenant.value())
                .param("bulk", bulk)
                .param("case", caseId)
                .param("state", state)
                .param("refusal", refusal)
                .param("before", before)
                .update();
    }

    void finish(TenantId tenant, UUID bulk, Instant at) {
        jdbc.sql("""
                UPDATE cases.bulk SET finished_at = :at::timestamptz
                WHERE tenant_id = :tenant AND id = :bulk AND finished_at IS NULL
                """)
                .param("tenant", tenant.value())
                .param("bulk", bulk)
                .param("at", at.toString())
                .update();
    }

    BulkProgress progress(TenantId tenant, UUID bulk, boolean finished) {
        var counts = new HashMap<String, Integer>();
        var refused = new HashMap<String, Integer>();
        jdbc.sql("""
                SELECT state, refusal, count(*) AS many FROM cases.bulk_item
                WHERE tenant_id = :tenant AND bulk_id = :bulk
                GROUP BY state, refusal
                """).param("tenant", tenant.value()).param("bulk", bulk).query(row -> {
            counts.merge(row.getString("state"), row.getInt("many"), Integer::sum);
            if (row.getString("refusal") != null) {
                refused.put(row.getString("refusal"), row.getInt("many"));
            }
        });
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new BulkProgress(
                total, counts.getOrDefault("done", 0), refused, counts.getOrDefault("undone", 0), finished);
    }

    private Bulk.Verb verb(String kind, String text) {
        var type = VERBS.get(kind);
        if (type == null) {
            throw new IllegalStateException("no verb for many cases is called " + kind);
        }
        return (Bulk.Verb) json.readValue(text, type);
    }
}
