package dovod.care;

import dovod.kernel.TenantId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Moves care from case to case. A row remembers by which merges it came, the last one last: what comes back is what
 * came by that very merge.
 */
@Repository
class JdbcHandOvers {

    private static final String CAME = """
            WHERE tenant_id = :tenant AND case_id = :into AND came_by[cardinality(came_by)] = :merge
            """;

    private static final String AWAY = "came_by = came_by || :merge::uuid ";
    private static final String BACK = "came_by = trim_array(came_by, 1) ";

    private final JdbcClient jdbc;

    JdbcHandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Questions to production and marked pictures. */
    void carryOver(TenantId tenant, HandOver handOver, long number) {
        var from = "WHERE tenant_id = :tenant AND case_id = :from";
        update(tenant, handOver, number, "UPDATE care.inquiry SET case_id = :into, number = :number, " + AWAY + from);
        update(tenant, handOver, number, "UPDATE care.marked_picture SET case_id = :into, " + AWAY + from);
    }

    void bringBack(TenantId tenant, HandOver handOver, long number) {
        update(tenant, handOver, number, "UPDATE care.inquiry SET case_id = :from, number = :number, " + BACK + CAME);
        update(tenant, handOver, number, "UPDATE care.marked_picture SET case_id = :from, " + BACK + CAME);
    }

    /** False when the other case has a course of its own, or this one is settled: then it stays where it is. */
    boolean moveCourse(TenantId tenant, HandOver handOver, long number) {
        return update(
                tenant, handOver, number, "UPDATE care.course SET case_id = :into, number = :number, " + AWAY + """
                WHERE tenant_id = :tenant AND case_id = :from AND stage <> 'aftercare'
                  AND NOT EXISTS (SELECT FROM care.course other
                                  WHERE other.tenant_id = :tenant AND other.case_id = :into)
                """);
    }

    boolean returnCourse(TenantId tenant, HandOver handOver, long number) {
        return update(
                tenant, handOver, number, "UPDATE care.course SET case_id = :from, number = :number, " + BACK + CAME);
    }

    /** Nobody goes on with it, and it counts no more. */
    void rest(TenantId tenant, UUID caseId) {
        rest(tenant, caseId, true);
    }

    /** True when it had rested. */
    boolean wake(TenantId tenant, UUID caseId) {
        return rest(tenant, caseId, false);
    }

    private boolean rest(TenantId tenant, UUID caseId, boolean resting) {
        return jdbc.sql("""
                UPDATE care.course SET resting = :resting
                WHERE tenant_id = :tenant AND case_id = :case AND resting <> :resting
                """)
                        .param("tenant", tenant.value())
                        .param("case", caseId)
                        .param("resting", resting)
                        .update()
                > 0;
    }

    private boolean update(TenantId tenant, HandOver handOver, long number, String sql) {
        return jdbc.sql(sql)
                        .param("tenant", tenant.value())
                        .param("merge", handOver.merge())
                        .param("from", handOver.from())
                        .param("into", handOver.into())
                        .param("number", number)
                        .update()
                > 0;
    }
}
