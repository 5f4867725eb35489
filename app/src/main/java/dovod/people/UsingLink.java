package dovod.people;

import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets the password by a one-time link: somebody joins, or comes back in. Whatever got in before no longer does. The
 * second factor is asked for as always.
 */
@Component
public class UsingLink {

    private final Links links;
    private final JdbcLogins logins;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final Locks locks;
    private final Admission admission;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    UsingLink(
            Links links,
            JdbcLogins logins,
            PasswordPolicy policy,
            Passwords passwords,
            Locks locks,
            Admission admission,
            Tenancy tenancy,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.logins = logins;
        this.policy = policy;
        this.passwords = passwords;
        this.locks = locks;
        this.admission = admission;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the link is for; looking changes nothing, since machines that scan letters look too. */
    public Invitation look(String token) {
        var person = links.person(token).orElseThrow(NotFound::new);
        return new Invitation(person, tenancy.directory(() -> logins.firm(person.tenant())));
    }

    public Entry use(String token, @Nullable String typed, Origin origin) {
        var invitation = look(token);
        var person = invitation.person();
        var draft = new Draft();
        var password = draft.password(policy, typed, person.email(), person.name(), invitation.firm());
        draft.settle();
        var hash = passwords.hash(password);
        return tenancy.in(person.tenant(), () -> {
            if (!links.consume(person, token)) {
                throw new NotFound();
            }
            if (!logins.save(new Login(person.email(), person.tenant(), person.id(), hash), clock.instant())) {
                throw new Refused(Refusal.conflict("email_elsewhere"));
            }
            locks.change(person);
            var actor = person.actor(origin.address());
            audit.did(actor, person.joined() ? "password.reset" : "person.joined", "person:" + person.id());
            return admission.admit(person, origin);
        });
    }
}
