package dovod.people;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts by the digest of an e-mail; the row is locked until the transaction ends. */
@Repository
class JdbcAttempts {

    private final JdbcClient jdbc;

    JdbcAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Attempts lock(byte[] email) {
        jdbc.sql("""
                INSERT INTO people.attempt (email_hash, failures, last_at, blocked_until)
                VALUES (:email, 0, 'epoch', 'epoch') ON CONFLICT (email_hash) DO NOTHING
                """).param("email", email).update();
        return jdbc.sql("""
                SELECT failures, last_at, blocked_until FROM people.attempt WHERE email_hash = :email FOR UPDATE
                """)
                .param("email", email)
                .query((row, number) -> new Attempts(
                        row.getInt("failures"),
                        row.getTimestamp("last_at").toInstant(),
                        row.getTimestamp("blocked_until").toInstant()))
                .single();
    }

    void save(byte[] email, Attempts attempts) {
        jdbc.sql("""
                UPDATE people.attempt SET failures = :failures, last_at = :last, blocked_until = :until
                WHERE email_hash = :email
                """)
                .param("failures", attempts.failures())
                .param("last", Timestamp.from(attempts.lastAt()))
                .param("until", Timestamp.from(attempts.blockedUntil()))
                .param("email", email)
                .update();
    }

    void forget(byte[] email) {
        jdbc.sql("DELETE FROM people.attempt WHERE email_hash = :email")
                .param("email", email)
                .update();
    }

    void forgetBefore(Instant day) {
        jdbc.sql("DELETE FROM people.attempt WHERE last_at < :day")
                .param("day", Timestamp.from(day))
                .update();
    }
}
