package dovod.people.rest;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.people.People;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person behind the token or the session, and what they may do. */
@RestController
class MeRest {

    private final People people;

    MeRest(People people) {
        this.people = people;
    }

    /** @param id of the tenant, as text: it may be longer than a number of JavaScript */
    record Firm(String id, String name) {}

    /** @param rights what the role opens, in lower case */
    record Me(
            UUID id,
            String name,
            String email,
            String role,
            List<String> rights,
            String language,
            String zone,
            Firm firm) {}

    @GetMapping("/api/v1/me")
    Me me(Actor actor) {
        var person = people.get(actor.tenant(), actor.personId());
        return new Me(
                person.id(),
                person.name(),
                person.email(),
                person.role().code(),
                rights(actor),
                person.language().code(),
                person.zone().getId(),
                new Firm(actor.tenant().toString(), people.firm(actor.tenant())));
    }

    private static List<String> rights(Actor actor) {
        return Arrays.stream(Right.values())
                .filter(actor::may)
                .map(right -> right.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
