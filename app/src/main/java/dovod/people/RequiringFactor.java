package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Role;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import org.springframework.stereotype.Component;

/**
 * Whether everybody at the desk must have a second factor. From then on no session exists of anybody without one: who
 * has none is signed out, and sets it up before they are let in again.
 */
@Component
public class RequiringFactor {

    private final JdbcFactors factors;
    private final JdbcPeople people;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Audit audit;

    RequiringFactor(JdbcFactors factors, JdbcPeople people, Sessions sessions, Tenancy tenancy, Audit audit) {
        this.factors = factors;
        this.people = people;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    /** @throws Refused {@code owner_only}; {@code factor_first_yourself}, lest an owner lock themselves out */
    public void require(Actor actor) {
        set(actor, true, () -> {
            if (!factors.state(actor.tenant(), actor.personId()).on()) {
                throw new Refused(Refusal.conflict("factor_first_yourself"));
            }
            factors.signedInWithout(actor.tenant())
                    .forEach(id ->
                            sessions.endAll(people.find(actor.tenant(), id).orElseThrow(NotFound::new)));
            audit.did(actor, "factor.required", "tenant:" + actor.tenant());
        });
    }

    /** @throws Refused {@code owner_only} */
    public void release(Actor actor) {
        set(actor, false, () -> audit.did(actor, "factor.released", "tenant:" + actor.tenant()));
    }

    /** Waits for those who are coming in at this moment: none slips through. */
    private void set(Actor actor, boolean required, Runnable then) {
        if (actor.role() != Role.OWNER) {
            throw new Refused(Refusal.forbidden("owner_only"));
        }
        tenancy.run(actor.tenant(), () -> {
            factors.require(actor.tenant(), required);
            then.run();
        });
    }
}
