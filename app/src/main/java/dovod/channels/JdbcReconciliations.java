package dovod.channels;

import dovod.kernel.TenantId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcReconciliations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcReconciliations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, Reconciliation one) {
        jdbc.sql("""
                INSERT INTO channels.reconciliation (tenant_id, id, connection_id, ran_at, chats, there, here, found,
                    differences)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        tenant.value(),
                        one.id(),
                        one.connection(),
                        one.ranAt().atOffset(ZoneOffset.UTC),
                        one.chats(),
                        one.there(),
                        one.here(),
                        one.found(),
                        JSON.writeValueAsString(one.differences()))
                .update();
    }

    List<Reconciliation> of(TenantId tenant, UUID connection, int most) {
        return jdbc.sql("""
                SELECT id, ran_at, chats, there, here, found, differences FROM channels.reconciliation
                WHERE tenant_id = ? AND connection_id = ? ORDER BY id DESC LIMIT ?""")
                .params(tenant.value(), connection, most)
                .query((row, number) -> new Reconciliation(
                        row.getObject("id", UUID.class),
                        connection,
                        row.getObject("ran_at", OffsetDateTime.class).toInstant(),
                        row.getInt("chats"),
                        row.getInt("there"),
                        row.getInt("here"),
                        row.getInt("found"),
                        JSON.readValue(row.getString("differences"), DIFFERENCES)))
                .list();
    }
}
