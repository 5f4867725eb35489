package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A new link for somebody: to join, or back in when the password is lost. The one before dies. */
@Component
public class RenewingLink {

    private final JdbcPeople people;
    private final Links links;
    private final Ranks ranks;
    private final Tenancy tenancy;
    private final Audit audit;

    RenewingLink(JdbcPeople people, Links links, Ranks ranks, Tenancy tenancy, Audit audit) {
        this.people = people;
        this.links = links;
        this.ranks = ranks;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    public Link renew(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        return tenancy.in(actor.tenant(), () -> {
            var person = people.find(actor.tenant(), id).orElseThrow(NotFound::new);
            ranks.check(actor, person.role());
            if (!person.active()) {
                throw new Refused(Refusal.conflict("person_disabled"));
            }
            audit.did(actor, person.joined() ? "password.link_made" : "person.invited", "person:" + id);
            return links.make(actor, person);
        });
    }
}
