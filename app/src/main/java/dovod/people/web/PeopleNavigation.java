package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** People, teams and the audit log among the settings. */
@Component
class PeopleNavigation implements Navigation {

    @Override
    public List<NavGroup> groups(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.may(Right.ADMINISTER)) {
            entries.add(Entry.plain("people.people.title", "/settings/people")
                    .drawn("people")
                    .about("people.people.tile"));
            entries.add(Entry.plain("people.teams.title", "/settings/teams")
                    .drawn("hand-over")
                    .about("people.teams.tile"));
        }
        if (actor.may(Right.READ_AUDIT)) {
            entries.add(Entry.plain("people.audit.title", "/settings/audit")
                    .drawn("audit")
                    .about("people.audit.tile"));
        }
        return entries.isEmpty() ? List.of() : List.of(NavGroup.settings(entries.toArray(Entry[]::new)));
    }
}
