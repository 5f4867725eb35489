package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes that wait for their replies. */
@Repository
class JdbcSequels {

    /** @param caseId the case in which the reply was written */
    record Planned(UUID caseId, UUID person, Sequel sequel) {}

    private final JdbcClient jdbc;

    JdbcSequels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TenantId tenant, UUID message, Planned planned) {
        jdbc.sql("""
                INSERT INTO cases.sequel (tenant_id, message_id, case_id, person_id, snoozed_until, snooze_reason)
                VALUES (:tenant, :message, :case, :person, :until, :reason)
                ON CONFLICT (tenant_id, message_id) DO UPDATE
                SET person_id = :person, snoozed_until = :until, snooze_reason = :reason
                """)
                .param("tenant", tenant.value())
                .param("message", message)
                .param("case", planned.caseId())
                .param("person", planned.person())
                .param("until", until(planned.sequel()))
                .param("reason", reason(planned.sequel()))
                .update();
    }

    /** The wish that hangs on this reply; it hangs there no longer. */
    Optional<Planned> take(TenantId tenant, UUID message) {
        return jdbc.sql("""
                DELETE FROM cases.sequel WHERE tenant_id = :tenant AND message_id = :message
                RETURNING case_id, person_id, snoozed_until, snooze_reason
                """)
                .param("tenant", tenant.value())
                .param("message", message)
                .query(JdbcSequels::planned)
                .optional();
    }

    private static Planned planned(ResultSet row, int number) throws SQLException {
        var until = Cells.instantIfAny(row, "snoozed_until");
        var sequel =
                until == null ? new Sequel.Closing() : new Sequel.PuttingOff(until, row.getString("snooze_reason"));
        return new Planned(Cells.id(row, "case_id"), Cells.id(row, "person_id"), sequel);
    }

    private static @Nullable Timestamp until(Sequel sequel) {
        return switch (sequel) {
            case Sequel.Closing _ -> null;
            case Sequel.PuttingOff off -> Timestamp.from(off.until());
        };
    }

    private static @Nullable String reason(Sequel sequel) {
        return switch (sequel) {
            case Sequel.Closing _ -> null;
            case Sequel.PuttingOff off -> off.reason();
        };
    }
}
