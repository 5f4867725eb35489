package dovod.cases;

import static dovod.platform.Cells.column;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many cases stand in each list, as pieces that add up: writing one waits for nobody. */
@Repository
class JdbcViewCounts {

    private final JdbcClient jdbc;

    JdbcViewCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, Map<String, Long> deltas) {
        var entries = deltas.entrySet().stream()
                .filter(delta -> delta.getValue() != 0)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO cases.view_delta (tenant_id, id, view, delta)
                SELECT :tenant, told.*
                FROM unnest(:ids::uuid[], :views::text[], :deltas::bigint[]) AS told
                """)
                .param("tenant", tenant.value())
                .param("ids", column(entries, entry -> Ids.next()))
                .param("views", column(entries, Map.Entry::getKey))
                .param("deltas", column(entries, Map.Entry::getValue))
                .update();
    }

    Map<String, Long> read(TenantId tenant, Collection<String> views) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                SELECT view, sum(delta) AS count FROM cases.view_delta
                WHERE tenant_id = :tenant AND view = ANY (:views::text[])
                GROUP BY view
                """)
                .param("tenant", tenant.value())
                .param("views", column(views))
                .query(row -> {
                    counts.put(row.getString("view"), row.getLong("count"));
                });
        return counts;
    }

    /** Folds some pieces into one a list; pieces another node folds are left to it. Returns how many were taken. */
    int fold(TenantId tenant, int most) {
        return jdbc.sql("""
                WITH taken AS (
                    DELETE FROM cases.view_delta
                    WHERE tenant_id = :tenant AND (view, id) IN (
                        SELECT view, id FROM cases.view_delta
                        WHERE tenant_id = :tenant
                        LIMIT :most
                        FOR UPDATE SKIP LOCKED)
                    RETURNING view, delta),
                folded AS (
                    INSERT INTO cases.view_delta (tenant_id, id, view, delta)
                    SELECT :tenant, gen_random_uuid(), view, sum(delta) FROM taken
                    GROUP BY view
                    HAVING sum(delta) <> 0
                    RETURNING view)
                SELECT (SELECT count(*) FROM taken) - (SELECT count(*) FROM folded)
                """)
                .param("tenant", tenant.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
