package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows somebody a secret for their authenticator app: only after the password, asked for again or a moment ago. */
@Component
public class OfferingFactor {

    private final FactorOffers offers;
    private final PasswordProof proof;
    private final People people;
    private final Doorsteps doorsteps;

    OfferingFactor(FactorOffers offers, PasswordProof proof, People people, Doorsteps doorsteps) {
        this.offers = offers;
        this.proof = proof;
        this.people = people;
        this.doorsteps = doorsteps;
    }

    public FactorOffer offer(Actor actor, @Nullable String password, Origin origin) {
        proof.need(actor, "password", password, origin);
        return offers.make(person(actor));
    }

    /** To who stands at the door of a desk that requires it. */
    public FactorOffer offer(String doorstep) {
        return offers.make(doorsteps.person(doorstep));
    }

    /** @throws Refused {@code factor_offer_old} */
    public FactorOffer again(Actor actor, String sealed) {
        return offers.again(person(actor), sealed);
    }

    /** @throws Refused {@code factor_offer_old} or {@code sign_in_late} */
    public FactorOffer again(String doorstep, String sealed) {
        return offers.again(doorsteps.person(doorstep), sealed);
    }

    private Person person(Actor actor) {
        return people.get(actor.tenant(), actor.personId());
    }
}
