package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the actor's own password once more. Somebody at an unlocked screen must not be able to guess: guesses count as
 * attempts to sign in.
 */
@Component
class PasswordProof {

    private final JdbcLogins logins;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Tenancy tenancy;

    PasswordProof(JdbcLogins logins, Passwords passwords, Throttle throttle, Tenancy tenancy) {
        this.logins = logins;
        this.passwords = passwords;
        this.throttle = throttle;
        this.tenancy = tenancy;
    }

    Login login(Actor actor) {
        return tenancy.read(actor.tenant(), () -> logins.of(actor.tenant(), actor.personId()))
                .orElseThrow(NotFound::new);
    }

    boolean holds(Login login, @Nullable String typed, Origin origin) {
        throttle.begin(login.email(), origin.address());
        var right = passwords.matches(typed == null ? "" : typed, login.passwordHash());
        if (right) {
            throttle.succeeded(login.email(), origin.address());
        }
        return right;
    }

    /** @param field the input it was typed into, for the refusal */
    void need(Actor actor, String field, @Nullable String typed, Origin origin) {
        if (!holds(login(actor), typed, origin)) {
            throw new Refused(Refusal.field(field, "password_wrong"));
        }
    }
}
