package dovod.sla;

import dovod.kernel.TenantId;
import dovod.lib.businesstime.ProductionCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The years of holidays that tenants have brought themselves. */
@Repository
class JdbcHolidays {

    private static final TypeReference<List<StoredDay>> DAYS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcHolidays(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By country, then by year. */
    List<ProductionCalendar> all(TenantId tenant) {
        return jdbc.sql("""
                SELECT country, year, status, source, days FROM sla.holiday_year
                WHERE tenant_id = :tenant ORDER BY country, year
                """).param("tenant", tenant.value()).query(this::year).list();
    }

    /** In place of what was brought for that year before. */
    void put(TenantId tenant, ProductionCalendar year, Instant now) {
        jdbc.sql("""
                INSERT INTO sla.holiday_year (tenant_id, country, year, status, source, days, brought_at)
                VALUES (:tenant, :country, :year, :status, :source, :days::jsonb, :now)
                ON CONFLICT (tenant_id, country, year) DO UPDATE SET
                    status = excluded.status, source = excluded.source, days = excluded.days,
                    brought_at = excluded.brought_at
                """)
                .param("tenant", tenant.value())
                .param("country", year.country())
                .param("year", year.year())
                .param("status", year.status().name().toLowerCase(Locale.ROOT))
                .param("source", year.source())
                .param(
                        "days",
                        json.writeValueAsString(
                                year.days().stream().map(StoredDay::of).toList()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when there was none. */
    boolean remove(TenantId tenant, String country, int year) {
        return jdbc.sql("""
                        DELETE FROM sla.holiday_year WHERE tenant_id = :tenant AND country = :country AND year = :year
                        """)
                        .param("tenant", tenant.value())
                        .param("country", country)
                        .param("year", year)
                        .update()
                > 0;
    }

    private ProductionCalendar year(ResultSet row, int number) throws SQLException {
        return new ProductionCalendar(
                row.getString("country"),
                row.getInt("year"),
                ProductionCalendar.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("source"),
                json.readValue(row.getString("days"), DAYS).stream()
                        .map(StoredDay::read)
                        .toList());
    }
}
