package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.SealBroken;
import dovod.platform.Seals;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals the secrets of second factors: each for its row alone. */
@Component
class FactorSeals {

    private static final Logger LOG = LoggerFactory.getLogger(FactorSeals.class);

    private final Seals seals;

    FactorSeals(Seals seals) {
        this.seals = seals;
    }

    SecondFactor seal(Person person, FactorSecret secret, Instant since, long step) {
        return new SecondFactor(seals.seal(person.tenant(), purpose(person), secret.bytes()), since, step);
    }

    /** @throws Refused {@code factor_seal_lost} when the sealing key is gone: a recovery code still gets in */
    FactorSecret open(Person person, SecondFactor factor) {
        try {
            return new FactorSecret(seals.open(person.tenant(), purpose(person), factor.sealed()));
        } catch (SealBroken lost) {
            LOG.error("A second factor cannot be checked: {}", lost.getMessage());
            throw new Refused(Refusal.invalid("factor_seal_lost"));
        }
    }

    private static String purpose(Person person) {
        return "people.factor:" + person.id() + ":secret";
    }
}
