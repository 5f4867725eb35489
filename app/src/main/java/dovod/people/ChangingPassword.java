package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The actor's own password. Every other session, token and link of theirs ends; this browser gets a new session. */
@Component
public class ChangingPassword {

    private final JdbcLogins logins;
    private final People people;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final PasswordProof proof;
    private final Locks locks;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    ChangingPassword(
            JdbcLogins logins,
            People people,
            PasswordPolicy policy,
            Passwords passwords,
            PasswordProof proof,
            Locks locks,
            Sessions sessions,
            Tenancy tenancy,
            Audit audit,
            Clock clock) {
        this.logins = logins;
        this.people = people;
        this.policy = policy;
        this.passwords = passwords;
        this.proof = proof;
        this.locks = locks;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    public SignedIn change(Actor actor, @Nullable String current, @Nullable String fresh, Origin origin) {
        var person = people.get(actor.tenant(), actor.personId());
        var login = proof.login(actor);
        var draft = new Draft();
        var password = draft.password(policy, fresh, person.email(), person.name(), people.firm(actor.tenant()));
        if (!proof.holds(login, current, origin)) {
            draft.refuse(Refusal.field("current", "password_wrong"));
        }
        draft.settle();
        var hash = passwords.hash(password);
        return tenancy.in(actor.tenant(), () -> {
            logins.save(login.with(hash), clock.instant());
            locks.change(person);
            audit.did(actor, "password.changed", "person:" + person.id());
            return sessions.open(person, origin);
        });
    }
}
