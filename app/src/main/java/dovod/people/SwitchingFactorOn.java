package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody's second factor counts from the first right code on. Whatever was signed in by the password alone is
 * signed out, but for this browser, which gets a new session.
 */
@Component
public class SwitchingFactorOn {

    private final FactorOffers offers;
    private final FactorSeals seals;
    private final JdbcFactors factors;
    private final RecoveryCodes codes;
    private final People people;
    private final Doorsteps doorsteps;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    SwitchingFactorOn(
            FactorOffers offers,
            FactorSeals seals,
            JdbcFactors factors,
            RecoveryCodes codes,
            People people,
            Doorsteps doorsteps,
            Sessions sessions,
            Tenancy tenancy,
            Audit audit,
            Clock clock) {
        this.offers = offers;
        this.seals = seals;
        this.factors = factors;
        this.codes = codes;
        this.people = people;
        this.doorsteps = doorsteps;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused {@code factor_code_wrong}, {@code factor_offer_old} or {@code factor_on_already} */
    public FactorReady switchOn(Actor actor, String sealed, @Nullable String typed, Origin origin) {
        var person = people.get(actor.tenant(), actor.personId());
        return tenancy.in(person.tenant(), () -> on(person, sealed, typed, origin));
    }

    /**
     * By who stands at the door of a desk that requires it.
     *
     * @throws Refused the same, or {@code sign_in_late}
     */
    public FactorReady switchOn(String doorstep, String sealed, @Nullable String typed, Origin origin) {
        var person = doorsteps.person(doorstep);
        return tenancy.in(person.tenant(), () -> {
            doorsteps.consume(person, doorstep);
            var ready = on(person, sealed, typed, origin);
            audit.did(person.actor(origin.address()), "sign_in.done", "person:" + person.id());
            return ready;
        });
    }

    private FactorReady on(Person person, String sealed, @Nullable String typed, Origin origin) {
        var now = clock.instant();
        var secret = offers.open(person, sealed);
        var step = TimeCode.match(secret.bytes(), TypedCode.digits(typed), now, Long.MIN_VALUE)
                .orElseThrow(() -> new Refused(Refusal.field("code", "factor_code_wrong")));
        if (!factors.add(person.tenant(), person.id(), seals.seal(person, secret, now, step))) {
            throw new Refused(Refusal.conflict("factor_on_already"));
        }
        var fresh = codes.renew(person);
        sessions.endAll(person);
        audit.did(person.actor(origin.address()), "factor.on", "person:" + person.id());
        return new FactorReady(sessions.open(person, origin), fresh);
    }
}
