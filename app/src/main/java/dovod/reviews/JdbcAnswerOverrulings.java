package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers that left in spite of the check. */
@Repository
class JdbcAnswerOverrulings {

    private final JdbcClient jdbc;

    JdbcAnswerOverrulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, UUID voice, UUID answer, List<String> against, String reason, Instant now) {
        jdbc.sql("""
                INSERT INTO reviews.overruling (tenant_id, id, voice_id, answer_id, person_id, at, against, reason)
                VALUES (:tenant, :id, :voice, :answer, :person, :now::timestamptz, :against::text[], :reason)
                """)
                .param("tenant", actor.tenant().value())
                .param("id", Ids.next())
                .param("voice", voice)
                .param("answer", answer)
                .param("person", actor.personId())
                .param("now", now.toString())
                .param("against", Cells.column(against))
                .param("reason", reason)
                .update();
    }
}
