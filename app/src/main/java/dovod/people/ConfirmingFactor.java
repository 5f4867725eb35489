package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The second step of signing in: a code from the app, or a recovery code. Each is good once, as is the doorstep. */
@Component
public class ConfirmingFactor {

    private final Doorsteps doorsteps;
    private final CodeThrottle throttle;
    private final JdbcFactors factors;
    private final FactorSeals seals;
    private final RecoveryCodes codes;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    ConfirmingFactor(
            Doorsteps doorsteps,
            CodeThrottle throttle,
            JdbcFactors factors,
            FactorSeals seals,
            RecoveryCodes codes,
            Sessions sessions,
            Tenancy tenancy,
            Audit audit,
            Clock clock) {
        this.doorsteps = doorsteps;
        this.throttle = throttle;
        this.factors = factors;
        this.seals = seals;
        this.codes = codes;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused {@code factor_code_wrong}, {@code sign_in_often}, {@code sign_in_late} or {@code factor_seal_lost} */
    public SignedIn confirm(String doorstep, @Nullable String typed, Origin origin) {
        return enter(doorstep, "code", person -> isGood(person, TypedCode.digits(typed)), origin);
    }

    /** @throws Refused {@code recovery_code_wrong}, {@code sign_in_often} or {@code sign_in_late} */
    public SignedIn recover(String doorstep, @Nullable String typed, Origin origin) {
        return enter(doorstep, "recovery", person -> recovers(person, TypedCode.line(typed), origin), origin);
    }

    private SignedIn enter(String doorstep, String field, Predicate<Person> proof, Origin origin) {
        var person = doorsteps.person(doorstep);
        throttle.begin(person, origin);
        var signedIn = tenancy.<Optional<SignedIn>>in(person.tenant(), () -> {
            if (!proof.test(person)) {
                return Optional.empty();
            }
            doorsteps.consume(person, doorstep);
            audit.did(person.actor(origin.address()), "sign_in.done", object(person));
            return Optional.of(sessions.open(person, origin));
        });
        if (signedIn.isEmpty()) {
            audit.noticed(person.actor(origin.address()), "factor.code_wrong", object(person));
            throw new Refused(Refusal.field(field, field.equals("code") ? "factor_code_wrong" : "recovery_code_wrong"));
        }
        throttle.succeeded(person, origin);
        return signedIn.get();
    }

    private boolean isGood(Person person, String digits) {
        return factors.find(person.tenant(), person.id())
                .map(factor ->
                        TimeCode.match(seals.open(person, factor).bytes(), digits, clock.instant(), factor.lastStep()))
                .filter(step -> step.isPresent() && factors.use(person.tenant(), person.id(), step.getAsLong()))
                .isPresent();
    }

    private boolean recovers(Person person, String typed, Origin origin) {
        var good = codes.use(person, typed);
        if (good) {
            var left = factors.state(person.tenant(), person.id()).codesLeft();
            audit.did(person.actor(origin.address()), "factor.recovery_used", object(person), Map.of("left", left));
        }
        return good;
    }

    private static String object(Person person) {
        return "person:" + person.id();
    }
}
