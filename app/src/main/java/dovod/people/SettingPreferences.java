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

    private final JdbcPeople people;
    private final Tenancy tenancy;

    SettingPreferences(JdbcPeople people, Tenancy tenancy) {
        this.people = people;
        this.tenancy = tenancy;
    }

    public void set(Actor actor, Preferences typed) {
        var draft = new Draft();
        var name = draft.line("name", typed.name(), 100);
        var theme = theme(draft, typed.theme());
        var zone = zone(draft, typed.zone());
        draft.settle();
        tenancy.run(actor.tenant(), () -> {
            var person = people.find(actor.tenant(), actor.personId()).orElseThrow(NotFound::new);
            people.save(person.preferring(name, typed.language(), theme, zone, typed.singleKeys()));
        });
    }

    private static String theme(Draft draft, @Nullable String typed) {
        if (typed == null || !THEMES.contains(typed)) {
            draft.refuse(Refusal.field("theme", "theme_unknown"));
            return "system";
        }
        return typed;
    }

    private static ZoneId zone(Draft draft, @Nullable String typed) {
        if (typed == null || !ZoneId.getAvailableZoneIds().contains(typed.strip())) {
            draft.refuse(Refusal.field("zone", "zone_unknown"));
            return ZoneOffset.UTC;
        }
        return ZoneId.of(typed.strip());
    }
}
