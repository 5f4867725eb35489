package dovod.investigations;

import dovod.kernel.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcFormulas {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Coefficient>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcFormulas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TenantId tenant, UUID shop, Formula formula, @Nullable UUID person, Instant now) {
        jdbc.sql("""
                INSERT INTO investigations.formula (tenant_id, shop_id, vat_percent, coefficients, edition, changed_by,
                    changed_at)
                VALUES (:tenant, :shop, :vat, :rows::jsonb, :edition, :person, :now)
                ON CONFLICT (tenant_id, shop_id) DO UPDATE SET
                    vat_percent = excluded.vat_percent, coefficients = excluded.coefficients,
                    edition = excluded.edition, changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("vat", formula.vatPercent())
                .param("rows", JSON.writeValueAsString(formula.coefficients()))
                .param("edition", formula.edition())
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Formula> of(TenantId tenant, UUID shop) {
        return jdbc.sql("""
                SELECT vat_percent, coefficients, edition FROM investigations.formula
                WHERE tenant_id = ? AND shop_id = ?""")
                .params(tenant.value(), shop)
                .query((row, number) -> new Formula(
                        plain(row.getBigDecimal("vat_percent")),
                        JSON.readValue(row.getString("coefficients"), ROWS),
                        row.getString("edition")))
                .optional();
    }

    private static BigDecimal plain(BigDecimal percent) {
        return new BigDecimal(percent.stripTrailingZeros().toPlainString());
    }
}
