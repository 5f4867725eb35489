package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Slows down who guesses passwords, by network and by account; an account that does not exist is slowed down too. */
@Component
class Throttle {

    private final AddressLimit addresses;
    private final JdbcAttempts attempts;
    private final Tenancy tenancy;
    private final Clock clock;

    Throttle(AddressLimit addresses, JdbcAttempts attempts, Tenancy tenancy, Clock clock) {
        this.addresses = addresses;
        this.attempts = attempts;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Counts the attempt, or refuses it. */
    void begin(String email, String address) {
        addresses.take(address);
        var free = tenancy.directory(() -> {
            var now = clock.instant();
            var before = attempts.lock(Token.sha256(email));
            if (before.blocked(now)) {
                return false;
            }
            attempts.save(Token.sha256(email), before.tried(now));
            return true;
        });
        if (!free) {
            throw new Refused(Refusal.tooMany("sign_in_often"));
        }
    }

    void forget(String email) {
        tenancy.directory(() -> {
            attempts.forget(Token.sha256(email));
            return true;
        });
    }

    void succeeded(String email, String address) {
        addresses.giveBack(address);
        tenancy.directory(() -> {
            attempts.forget(Token.sha256(email));
            attempts.forgetBefore(Attempts.forgottenBefore(clock.instant()));
            return true;
        });
    }
}
