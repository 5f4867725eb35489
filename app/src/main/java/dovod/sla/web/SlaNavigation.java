package dovod.sla.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calendars among the settings. */
@Component
class SlaNavigation implements Navigation {

    @Override
    public List<NavGroup> groups(Actor actor) {
        return actor.may(Right.ADMINISTER)
                ? List.of(NavGroup.settings(Entry.plain("sla.title", "/settings/calendars")
                        .drawn("calendar")
                        .about("sla.tile")))
                : List.of();
    }
}
