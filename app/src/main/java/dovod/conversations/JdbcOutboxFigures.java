package dovod.conversations;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over all tenants, through the one door that gives counts and nothing else. */
@Repository
class JdbcOutboxFigures {

    private final JdbcClient jdbc;

    JdbcOutboxFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param age seconds since the oldest due reply was due; 0 when none is */
    record Read(double age, double failed, double unknown) {}

    Read read(Instant now) {
        return jdbc.sql("SELECT * FROM conversations.outbox_figures(:now::timestamptz)")
                .param("now", now.toString())
                .query((row, number) ->
                        new Read(row.getDouble("age"), row.getDouble("failed"), row.getDouble("unknown")))
                .single();
    }
}
