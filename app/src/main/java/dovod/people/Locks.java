package dovod.people;

import org.springframework.stereotype.Component;

/**
 * After a new password, or when somebody may no longer come in: everything that got this person in stops doing so. The
 * second factor stays as it is: a new password does not make it needless.
 */
@Component
class Locks {

    private final Sessions sessions;
    private final JdbcTokens tokens;
    private final JdbcLinks links;
    private final JdbcDoorsteps doorsteps;
    private final JdbcAttempts attempts;

    Locks(Sessions sessions, JdbcTokens tokens, JdbcLinks links, JdbcDoorsteps doorsteps, JdbcAttempts attempts) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.doorsteps = doorsteps;
        this.attempts = attempts;
    }

    /** Within the tenant's transaction. */
    void change(Person person) {
        sessions.endAll(person);
        tokens.revokeAll(person.tenant(), person.id());
        links.drop(person.tenant(), person.id());
        doorsteps.drop(person.tenant(), person.id());
        attempts.forget(Token.sha256(person.email()));
    }
}
