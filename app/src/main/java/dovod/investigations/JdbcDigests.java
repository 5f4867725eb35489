package dovod.investigations;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDigests {

    private static final int WEEK = 7;

    private final JdbcClient jdbc;

    JdbcDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SweepDigest read(TenantId tenant, LocalDate today) {
        return jdbc.sql("""
                WITH last AS (
                    SELECT max(began_at) AS began, max(ended_at) AS ended FROM investigations.sweep
                    WHERE tenant_id = :tenant),
                part AS (
                    SELECT stake, currency, found_at >= (SELECT began FROM last) AS fresh,
                        claim_by BETWEEN :today AND :soon AS ending, claim_by < :today AS passed
                    FROM investigations.finding WHERE tenant_id = :tenant AND state = 'open')
                SELECT (SELECT ended FROM last) AS ended,
                    count(*)::int AS open, count(*) FILTER (WHERE fresh)::int AS fresh,
                    count(*) FILTER (WHERE ending)::int AS ending, count(*) FILTER (WHERE passed)::int AS passed,
                    coalesce(sum(stake) FILTER (WHERE currency = 'RUB'), 0)::bigint AS open_sum,
                    coalesce(sum(stake) FILTER (WHERE currency = 'RUB' AND fresh), 0)::bigint AS fresh_sum,
                    coalesce(sum(stake) FILTER (WHERE currency = 'RUB' AND ending), 0)::bigint AS ending_sum,
                    coalesce(sum(stake) FILTER (WHERE currency = 'RUB' AND passed), 0)::bigint AS passed_sum
                FROM part""")
                .param("tenant", tenant.value())
                .param("today", today)
                .param("soon", today.plusDays(WEEK))
                .query((row, number) -> new SweepDigest(
                        Cells.instantIfAny(row, "ended"),
                        part(row, "open"),
                        part(row, "fresh"),
                        part(row, "ending"),
                        part(row, "passed")))
                .single();
    }

    private static SweepDigest.Part part(ResultSet row, String name) throws SQLException {
        return new SweepDigest.Part(row.getInt(name), Money.roubles(row.getLong(name + "_sum")));
    }
}
