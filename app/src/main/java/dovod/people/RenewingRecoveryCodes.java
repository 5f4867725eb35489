package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** New recovery codes for the actor; those before are good no more. */
@Component
public class RenewingRecoveryCodes {

    private final PasswordProof proof;
    private final JdbcFactors factors;
    private final People people;
    private final RecoveryCodes codes;
    private final Tenancy tenancy;
    private final Audit audit;

    RenewingRecoveryCodes(
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

    /** @throws Refused {@code password_wrong}, or {@code factor_is_off} */
    public List<String> renew(Actor actor, @Nullable String password, Origin origin) {
        proof.need(actor, "codesPassword", password, origin);
        var person = people.get(actor.tenant(), actor.personId());
        return tenancy.in(actor.tenant(), () -> {
            if (!factors.state(actor.tenant(), person.id()).on()) {
                throw new Refused(Refusal.conflict("factor_is_off"));
            }
            audit.did(actor, "factor.codes_renewed", "person:" + person.id());
            return codes.renew(person);
        });
    }
}
