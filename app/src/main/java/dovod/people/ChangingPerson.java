package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives somebody another name or another role; the next request already obeys it. */
@Component
public class ChangingPerson {

    private final JdbcPeople people;
    private final Ranks ranks;
    private final Tenancy tenancy;
    private final Audit audit;

    ChangingPerson(JdbcPeople people, Ranks ranks, Tenancy tenancy, Audit audit) {
        this.people = people;
        this.ranks = ranks;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    public void change(Actor actor, UUID id, @Nullable String typedName, Role role) {
        actor.need(Right.ADMINISTER);
        var draft = new Draft();
        var name = draft.line("name", typedName, 100);
        tenancy.run(actor.tenant(), () -> {
            var before = people.find(actor.tenant(), id).orElseThrow(NotFound::new);
            ranks.check(actor, before.role(), role);
            draft.settle();
            ranks.lock(before);
            people.save(before.with(name, role));
            ranks.checkOneStays(before);
            audit.did(actor, "person.changed", "person:" + id, told(before, name, role));
        });
    }

    private static Map<String, Object> told(Person before, String name, Role role) {
        return Map.of(
                "name",
                name,
                "role",
                role.code(),
                "was.name",
                before.name(),
                "was.role",
                before.role().code());
    }
}
