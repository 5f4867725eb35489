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

/** Somebody no longer comes in, from this moment on; what they did stays theirs. */
@Component
public class DisablingPerson {

    private final JdbcPeople people;
    private final Ranks ranks;
    private final Locks locks;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    DisablingPerson(JdbcPeople people, Ranks ranks, Locks locks, Tenancy tenancy, Audit audit, Clock clock) {
        this.people = people;
        this.ranks = ranks;
        this.locks = locks;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    public void disable(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        if (id.equals(actor.person())) {
            throw new Refused(Refusal.conflict("not_yourself"));
        }
        tenancy.run(actor.tenant(), () -> {
            var person = people.find(actor.tenant(), id).orElseThrow(NotFound::new);
            ranks.check(actor, person.role());
            if (person.active()) {
                ranks.lock(person);
                people.save(person.disabled(clock.instant()));
                ranks.checkOneStays(person);
                locks.change(person);
                audit.did(actor, "person.disabled", "person:" + id);
            }
        });
    }
}
