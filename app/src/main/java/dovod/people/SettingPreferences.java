package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.platform.Tenancy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the actor wants the desk to be. */
@Component
public class SettingPreferences {

    private static final Set<String> THEMES = Set.of("system", "light", "dark");
    private static final Set<String> DENSITIES = Set.of("comfortable", "compact");

    private final JdbcPeople people;
    private final Tenancy tenancy;

    SettingPreferences(JdbcPeople people, Tenancy tenancy) {
        this.people = people;
        this.tenancy = tenancy;
    }

    public void set(Actor actor, Preferences typed) {
        var draft = new Draft();
        var name = draft.line("name", typed.name(), 100);
        oneOf(draft, THEMES, "theme", typed.theme());
        oneOf(draft, DENSITIES, "density", typed.density());
        var zone = zone(draft, typed.zone());
        draft.settle();
        tenancy.run(actor.tenant(), () -> {
            var person = people.find(actor.tenant(), actor.personId()).orElseThrow(NotFound::new);
            people.save(person.preferring(name, typed, zone));
        });
    }

    private static void oneOf(Draft draft, Set<String> offered, String field, String typed) {
        if (!offered.contains(typed)) {
            draft.refuse(Refusal.field(field, "look_unknown"));
        }
    }

    private static ZoneId zone(Draft draft, @Nullable String typed) {
        if (typed == null || !ZoneId.getAvailableZoneIds().contains(typed.strip())) {
            draft.refuse(Refusal.field("zone", "zone_unknown"));
            return ZoneOffset.UTC;
        }
        return ZoneId.of(typed.strip());
    }
}
