package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody may come in again, with the password they had. */
@Component
public class EnablingPerson {

    private final JdbcPeople people;
    private final Ranks ranks;
    private final Tenancy tenancy;
    private final Audit audit;

    EnablingPerson(JdbcPeople people, Ranks ranks, Tenancy tenancy, Audit audit) {
        this.people = people;
        this.ranks = ranks;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    public void enable(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        tenancy.run(actor.tenant(), () -> {
            var person = people.find(actor.tenant(), id).orElseThrow(NotFound::new);
            ranks.check(actor, person.role());
            if (!person.active()) {
                people.save(person.disabled(null));
                audit.did(actor, "person.enabled", "person:" + id);
            }
        });
    }
}
