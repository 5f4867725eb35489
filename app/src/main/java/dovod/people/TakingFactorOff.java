package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody has lost the phone: their second factor goes, their sessions end, and they will be told who did it. */
@Component
public class TakingFactorOff {

    private final JdbcPeople people;
    private final JdbcFactors factors;
    private final RecoveryCodes codes;
    private final CodeThrottle throttle;
    private final Ranks ranks;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    TakingFactorOff(
            JdbcPeople people,
            JdbcFactors factors,
            RecoveryCodes codes,
            CodeThrottle throttle,
            Ranks ranks,
            Sessions sessions,
            Tenancy tenancy,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.factors = factors;
        this.codes = codes;
        this.throttle = throttle;
        this.ranks = ranks;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused {@code factor_own}: one's own goes with the password, from one's own settings */
    public void takeOff(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        if (id.equals(actor.person())) {
            throw new Refused(Refusal.conflict("factor_own"));
        }
        tenancy.run(actor.tenant(), () -> {
            var person = people.find(actor.tenant(), id).orElseThrow(NotFound::new);
            ranks.check(actor, person.role());
            end(actor, person, new FactorLoss(clock.instant(), actor.name()));
        });
    }

    /** By who stands at the machine itself, and is trusted with everything. */
    void takeOffAtTheMachine(Login login) {
        tenancy.run(login.tenant(), () -> {
            var person = people.find(login.tenant(), login.person()).orElseThrow(NotFound::new);
            end(Actor.desk(login.tenant()), person, new FactorLoss(clock.instant(), null));
        });
    }

    private void end(Actor actor, Person person, FactorLoss loss) {
        if (factors.takeOff(person.tenant(), person.id(), loss)) {
            codes.drop(person);
            throttle.forget(person);
            sessions.endAll(person);
            audit.did(actor, "factor.taken_off", "person:" + person.id());
        }
    }
}
