package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Role;
import dovod.people.People;
import dovod.people.Person;
import dovod.people.Team;
import dovod.people.Teams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a question to production may go to. */
@Component
public class Addressees {

    private final People people;
    private final Teams teams;

    Addressees(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
    }

    /** Those who may answer, experts first. */
    public List<Person> people(Actor actor) {
        return people.all(actor.tenant()).stream()
                .filter(Person::active)
                .sorted(Comparator.comparing((Person person) -> person.role() != Role.EXPERT))
                .toList();
    }

    public List<Team> groups(Actor actor) {
        return teams.all(actor.tenant());
    }

    /** @throws Refused {@code care_nobody_such} on {@code to} unless it is exactly one of those that are there */
    String name(Actor actor, @Nullable UUID person, @Nullable UUID team) {
        if ((person == null) == (team == null)) {
            throw new Refused(Refusal.field("to", "care_nobody_such"));
        }
        return (person == null ? group(actor, team) : somebody(actor, person))
                .orElseThrow(() -> new Refused(Refusal.field("to", "care_nobody_such")));
    }

    void checkDeputy(Actor actor, @Nullable UUID deputy, @Nullable UUID person) {
        if (deputy != null && (deputy.equals(person) || somebody(actor, deputy).isEmpty())) {
            throw new Refused(Refusal.field("deputy", "care_nobody_such"));
        }
    }

    private Optional<String> somebody(Actor actor, UUID id) {
        return people(actor).stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst();
    }

    private Optional<String> group(Actor actor, @Nullable UUID id) {
        return groups(actor).stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst();
    }
}
