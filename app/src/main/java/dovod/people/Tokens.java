package dovod.people;

import dovod.kernel.Actor;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tokens of programs: found by their digest, whose they are, and since when unused. */
@Component
public class Tokens {

    static final String PREFIX = "dov_";
    private static final Duration USED_EVERY = Duration.ofMinutes(1);

    private final JdbcTokens tokens;
    private final JdbcPeople people;
    private final Tenancy tenancy;
    private final Clock clock;

    Tokens(JdbcTokens tokens, JdbcPeople people, Tenancy tenancy, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** For whom a program with this token acts; empty when it may not. */
    public Optional<Person> bearer(String secret) {
        return secret.startsWith(PREFIX)
                ? tenancy.directory(() -> tokens.find(Token.sha256(secret))
                        .filter(owned -> clock.instant().isBefore(owned.token().expiresAt()))
                        .flatMap(this::person))
                : Optional.empty();
    }

    private Optional<Person> person(JdbcTokens.Owned owned) {
        return tenancy.in(owned.tenant(), () -> {
            var now = clock.instant();
            if (isWorthNoting(owned.token(), now)) {
                tokens.used(owned.tenant(), owned.token().id(), now);
            }
            return people.find(owned.tenant(), owned.person()).filter(Person::active);
        });
    }

    private static boolean isWorthNoting(ApiToken token, Instant now) {
        return token.lastUsedAt() == null || token.lastUsedAt().plus(USED_EVERY).isBefore(now);
    }

    /** The actor's own, newest first. */
    public List<ApiToken> mine(Actor actor) {
        return tenancy.read(actor.tenant(), () -> tokens.of(actor.tenant(), actor.personId()));
    }
}
