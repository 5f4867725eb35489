package dovod.remedies;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was given so far. */
@Repository
class JdbcTallies {

    private final JdbcClient jdbc;

    JdbcTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes what is missing and holds all of them until the transaction ends, always in the same order. */
    Map<String, Tally> lock(TenantId tenant, Collection<String> scopes) {
        var sorted = scopes.stream().sorted().distinct().toList();
        jdbc.sql("""
                INSERT INTO remedies.tally (tenant_id, scope)
                SELECT :tenant, scope FROM unnest(:scopes::text[]) AS scope ORDER BY scope
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("scopes", Cells.column(sorted))
                .update();
        return jdbc
                .sql("""
                SELECT scope, amount, grants FROM remedies.tally
                WHERE tenant_id = :tenant AND scope = ANY (:scopes::text[])
                ORDER BY scope FOR UPDATE
                """)
                .param("tenant", tenant.value())
                .param("scopes", Cells.column(sorted))
                .query((row, number) -> new Tally(row.getString("scope"), row.getLong("amount"), row.getInt("grants")))
                .list()
                .stream()
                .collect(Collectors.toMap(Tally::scope, Function.identity()));
    }

    Tally of(TenantId tenant, String scope) {
        return jdbc.sql("SELECT amount, grants FROM remedies.tally WHERE tenant_id = ? AND scope = ?")
                .params(tenant.value(), scope)
                .query((row, number) -> new Tally(scope, row.getLong("amount"), row.getInt("grants")))
                .optional()
                .orElseGet(() -> new Tally(scope, 0, 0));
    }

    void add(TenantId tenant, Collection<String> scopes, long amount, int grants) {
        jdbc.sql("""
                UPDATE remedies.tally SET amount = amount + :amount, grants = grants + :grants
                WHERE tenant_id = :tenant AND scope = ANY (:scopes::text[])
                """)
                .param("tenant", tenant.value())
                .param("scopes", Cells.column(scopes))
                .param("amount", amount)
                .param("grants", grants)
                .update();
    }
}
