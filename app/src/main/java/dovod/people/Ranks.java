package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Role;
import org.springframework.stereotype.Component;

/** Who may decide about whom: only an owner about an owner, and one owner who can sign in always stays. */
@Component
class Ranks {

    private final JdbcPeople people;

    Ranks(JdbcPeople people) {
        this.people = people;
    }

    /** Before the change: with the role somebody has, and the one they are to get. */
    void check(Actor actor, Role... roles) {
        for (var role : roles) {
            if (role == Role.OWNER && actor.role() != Role.OWNER) {
                throw new Refused(Refusal.forbidden("owner_only"));
            }
        }
    }

    /** Before the change, within its transaction: of two owners who leave at once, the second one waits here. */
    void lock(Person person) {
        if (person.role() == Role.OWNER) {
            people.lockOwners(person.tenant());
        }
    }

    /** After the change, within its transaction. */
    void checkOneStays(Person person) {
        if (people.lockOwners(person.tenant()).isEmpty()) {
            throw new Refused(Refusal.conflict("last_owner"));
        }
    }
}
