package dovod.people;

import dovod.kernel.TenantId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recovery codes, under their digest. */
@Repository
class JdbcRecoveryCodes {

    private final JdbcClient jdbc;

    JdbcRecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, UUID person, byte[] digest) {
        jdbc.sql("""
                INSERT INTO people.recovery_code (tenant_id, person_id, code_hash) VALUES (:tenant, :person, :code)
                """)
                .param("tenant", tenant.value())
                .param("person", person)
                .param("code", digest)
                .update();
    }

    /** False when there is none such, or not any more: each is good once. */
    boolean use(TenantId tenant, UUID person, byte[] digest) {
        return jdbc.sql("""
                DELETE FROM people.recovery_code
                WHERE tenant_id = :tenant AND person_id = :person AND code_hash = :code
                """)
                        .param("tenant", tenant.value())
                        .param("person", person)
                        .param("code", digest)
                        .update()
                == 1;
    }

    void drop(TenantId tenant, UUID person) {
        jdbc.sql("DELETE FROM people.recovery_code WHERE tenant_id = :tenant AND person_id = :person")
                .param("tenant", tenant.value())
                .param("person", person)
                .update();
    }
}
