package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a place for somebody new and the link by which they take it. */
@Component
public class InvitingPerson {

    private final JdbcPeople people;
    private final Links links;
    private final Ranks ranks;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    InvitingPerson(JdbcPeople people, Links links, Ranks ranks, Tenancy tenancy, Audit audit, Clock clock) {
        this.people = people;
        this.links = links;
        this.ranks = ranks;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    public Link invite(Actor actor, @Nullable String typedName, @Nullable String typedEmail, Role role) {
        actor.need(Right.ADMINISTER);
        ranks.check(actor, role);
        var draft = new Draft();
        var name = draft.line("name", typedName, 100);
        var email = draft.email("email", typedEmail);
        return tenancy.in(actor.tenant(), () -> {
            if (people.find(actor.tenant(), email).isPresent()) {
                draft.refuse(Refusal.field("email", "email_taken"));
            }
            draft.settle();
            var person = person(actor, name, email, role);
            people.add(person);
            audit.did(actor, "person.invited", "person:" + person.id(), Map.of("email", email, "role", role.code()));
            return links.make(actor, person);
        });
    }

    private Person person(Actor actor, String name, String email, Role role) {
        return new Person(
                actor.tenant(),
                Ids.next(),
                email,
                name,
                role,
                actor.language(),
                "system",
                "comfortable",
                actor.zone(),
                true,
                clock.instant(),
                null,
                false);
    }
}
