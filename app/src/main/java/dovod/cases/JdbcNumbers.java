package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Aside;
import org.springframework.stereotype.Repository;

/**
 * The series of case numbers of each tenant. Numbers are taken aside, so that nobody who opens a case waits until
 * another has written his; one whose case was not written after all is left out.
 */
@Repository
class JdbcNumbers {

    private final Aside aside;

    JdbcNumbers(Aside aside) {
        this.aside = aside;
    }

    /** Takes so many numbers; the last of them is returned. */
    long take(TenantId tenant, int many) {
        return aside.in(
                tenant,
                jdbc -> jdbc.sql("""
                INSERT INTO cases.number_series (tenant_id, last) VALUES (:tenant, :many)
                ON CONFLICT (tenant_id) DO UPDATE SET last = number_series.last + :many
                RETURNING last
                """)
                        .param("tenant", tenant.value())
                        .param("many", many)
                        .query(Long.class)
                        .single());
    }
}
