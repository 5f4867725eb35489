package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who stands at the door with the right password, and what is still asked of them. */
@Component
public class Doorsteps {

    private final JdbcDoorsteps doorsteps;
    private final JdbcFactors factors;
    private final JdbcPeople people;
    private final Tenancy tenancy;
    private final Clock clock;

    Doorsteps(JdbcDoorsteps doorsteps, JdbcFactors factors, JdbcPeople people, Tenancy tenancy, Clock clock) {
        this.doorsteps = doorsteps;
        this.factors = factors;
        this.people = people;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** How it stands with the factor of who comes with this token; empty when there is nothing to ask them for here. */
    public Optional<FactorState> asks(String token) {
        return find(token)
                .map(person -> tenancy.read(person.tenant(), () -> factors.state(person.tenant(), person.id())))
                .filter(state -> !state.contentWithPassword());
    }

    /** Within the tenant's transaction. */
    Doorstep open(Person person, FactorState state) {
        var now = clock.instant();
        var doorstep = new Doorstep(Token.fresh(""), state.on() ? Doorstep.TO_SHOW : Doorstep.TO_SET_UP);
        doorsteps.dropOld(person.tenant(), now);
        doorsteps.add(
                doorstep.token().digest(),
                new JdbcDoorsteps.Owned(person.tenant(), person.id(), now.plus(doorstep.life())));
        return doorstep;
    }

    /** @throws Refused {@code sign_in_late} when it is unknown, used, too old, or its person may not come in */
    Person person(String token) {
        return find(token).orElseThrow(Doorsteps::late);
    }

    private Optional<Person> find(String token) {
        return tenancy.directory(() -> doorsteps
                .find(Token.sha256(token))
                .filter(owned -> clock.instant().isBefore(owned.until()))
                .flatMap(owned -> tenancy.in(owned.tenant(), () -> people.find(owned.tenant(), owned.person())))
                .filter(Person::active));
    }

    /** Within the tenant's transaction. */
    void consume(Person person, String token) {
        if (!doorsteps.consume(person.tenant(), Token.sha256(token))) {
            throw late();
        }
    }

    private static Refused late() {
        return new Refused(Refusal.conflict("sign_in_late"));
    }
}
