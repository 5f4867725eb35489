package dovod.people;

import dovod.kernel.Actor;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes and finds one-time links: an invitation works for three days, a way back in for an hour. */
@Component
class Links {

    private static final Duration INVITATION = Duration.ofHours(72);
    private static final Duration RETURN = Duration.ofHours(1);

    private final JdbcLinks links;
    private final JdbcPeople people;
    private final Tenancy tenancy;
    private final Clock clock;

    Links(JdbcLinks links, JdbcPeople people, Tenancy tenancy, Clock clock) {
        this.links = links;
        this.people = people;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Within the tenant's transaction; an older link of this person dies. */
    Link make(Actor actor, Person person) {
        var now = clock.instant();
        var link = new Link(person.id(), Token.fresh(""), now.plus(person.joined() ? RETURN : INVITATION));
        links.replace(person.tenant(), link, actor.personId(), now);
        return link;
    }

    /** Whose it is; empty when it is unknown, used, too old, or its person may not come in. */
    Optional<Person> person(String token) {
        return tenancy.directory(() -> links.find(Token.sha256(token))
                .filter(owned -> clock.instant().isBefore(owned.until()))
                .flatMap(owned -> tenancy.in(owned.tenant(), () -> people.find(owned.tenant(), owned.person())))
                .filter(Person::active));
    }

    boolean consume(Person person, String token) {
        return links.consume(person.tenant(), Token.sha256(token));
    }
}
