package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By e-mail and password, and by the second factor where there is one. Whether there is such a person, nobody learns from the answer or from its time. */
@Component
public class SigningIn {

    private final Throttle throttle;
    private final JdbcLogins logins;
    private final JdbcPeople people;
    private final Passwords passwords;
    private final Admission admission;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    SigningIn(
            Throttle throttle,
            JdbcLogins logins,
            JdbcPeople people,
            Passwords passwords,
            Admission admission,
            Sessions sessions,
            Tenancy tenancy,
            Audit audit,
            Clock clock) {
        this.throttle = throttle;
        this.logins = logins;
        this.people = people;
        this.passwords = passwords;
        this.admission = admission;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused {@code sign_in_wrong}, {@code sign_in_often} or {@code sign_in_busy} */
    public Entry enter(@Nullable String typedEmail, @Nullable String typedPassword, Origin origin) {
        var email = typedEmail == null ? "" : typedEmail.strip().toLowerCase(Locale.ROOT);
        var password = typedPassword == null ? "" : typedPassword;
        throttle.begin(email, origin.address());
        var login = tenancy.directory(() -> logins.find(email));
        var right =
                passwords.matches(cut(password), login.map(Login::passwordHash).orElse(null));
        var person = login.flatMap(this::person);
        if (!right || person.filter(Person::active).isEmpty()) {
            person.ifPresent(known -> audit.noticed(known.actor(origin.address()), "sign_in.failed", object(known)));
            throw new Refused(Refusal.invalid("sign_in_wrong"));
        }
        throttle.succeeded(email, origin.address());
        login.filter(found -> passwords.isDated(found.passwordHash())).ifPresent(dated -> renew(dated, password));
        return open(person.get(), origin);
    }

    private Optional<Person> person(Login login) {
        return tenancy.read(login.tenant(), () -> people.find(login.tenant(), login.person()));
    }

    private Entry open(Person person, Origin origin) {
        sessions.endOld();
        return tenancy.in(person.tenant(), () -> {
            var entry = admission.admit(person, origin);
            var actor = person.actor(origin.address());
            switch (entry) {
                case SignedIn in -> audit.did(actor, "sign_in.done", object(person));
                case Doorstep outside -> audit.did(actor, "sign_in.half", object(person));
            }
            return entry;
        });
    }

    private void renew(Login dated, String password) {
        var hash = passwords.hash(password);
        tenancy.run(dated.tenant(), () -> logins.save(dated.with(hash), clock.instant()));
    }

    /** Nobody's password is longer; the rest would only be work. */
    private static String cut(String password) {
        return password.length() <= PasswordPolicy.LONGEST * 2
                ? password
                : password.substring(0, PasswordPolicy.LONGEST * 2);
    }

    private static String object(Person person) {
        return "person:" + person.id();
    }
}
