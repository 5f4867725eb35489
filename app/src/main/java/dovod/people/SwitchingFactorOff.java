package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The actor's own, unless the desk requires it. */
@Component
public class SwitchingFactorOff {

    private final PasswordProof proof;
    private final JdbcFactors factors;
    private final People people;
    private final RecoveryCodes codes;
    private final Tenancy tenancy;
    private final Audit audit;

    SwitchingFactorOff(
            PasswordProof proof,
            JdbcFactors factors,
            People people,
            RecoveryCodes codes,
            Tenancy tenancy,
            Audit audit) {
        this.proof = proof;
        this.factors = factors;
        this.people = people;
        this.codes = codes;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    /** @throws Refused {@code password_wrong}, {@code factor_required} or {@code factor_is_off} */
    public void switchOff(Actor actor, @Nullable String password, Origin origin) {
        proof.need(actor, "offPassword", password, origin);
        var person = people.get(actor.tenant(), actor.personId());
        tenancy.run(actor.tenant(), () -> {
            var state = factors.stateHeld(actor.tenant(), person.id());
            if (state.required()) {
                throw new Refused(Refusal.conflict("factor_required"));
            }
            if (!state.on()) {
                throw new Refused(Refusal.conflict("factor_is_off"));
            }
            factors.forget(actor.tenant(), person.id());
            codes.drop(person);
            audit.did(actor, "factor.off", "person:" + person.id());
        });
    }

    /** The actor has heard that somebody else took it off. */
    public void hear(Actor actor) {
        tenancy.run(actor.tenant(), () -> {
            if (!factors.state(actor.tenant(), actor.personId()).on()) {
                factors.forget(actor.tenant(), actor.personId());
            }
        });
    }
}
