package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.SealBroken;
import dovod.platform.Seals;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Secrets that wait on a page for the first code. Sealed for their person, so that only who proved to be them has one. */
@Component
class FactorOffers {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Seals seals;
    private final Clock clock;

    FactorOffers(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    FactorOffer make(Person person) {
        var secret = FactorSecret.fresh();
        var plain = ByteBuffer.allocate(Long.BYTES + FactorSecret.LENGTH)
                .putLong(clock.instant().plus(LIFE).getEpochSecond())
                .put(secret.bytes())
                .array();
        return offer(person, secret, text(seals.seal(person.tenant(), purpose(person), plain)));
    }

    /** The same once more, after a code that did not suit. */
    FactorOffer again(Person person, String sealed) {
        return offer(person, open(person, sealed), sealed);
    }

    /** @throws Refused {@code factor_offer_old} when it is too old, or not of ours and for this person */
    FactorSecret open(Person person, String sealed) {
        var plain = ByteBuffer.wrap(plain(person, sealed));
        if (!clock.instant().isBefore(Instant.ofEpochSecond(plain.getLong()))) {
            throw old();
        }
        var bytes = new byte[FactorSecret.LENGTH];
        plain.get(bytes);
        return new FactorSecret(bytes);
    }

    private byte[] plain(Person person, String sealed) {
        try {
            return seals.open(
                    person.tenant(), purpose(person), Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException | SealBroken notOurs) {
            throw old();
        }
    }

    private static FactorOffer offer(Person person, FactorSecret secret, String sealed) {
        return new FactorOffer(person.email(), secret.text(), sealed);
    }

    private static String text(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private static String purpose(Person person) {
        return "people.factor:" + person.id() + ":offer";
    }

    private static Refused old() {
        return new Refused(Refusal.invalid("factor_offer_old"));
    }
}
