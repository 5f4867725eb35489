package dovod.cases.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closing by silence among the settings. */
@Component
class SilenceNavigation implements Navigation {

    @Override
    public List<NavGroup> groups(Actor actor) {
        return actor.may(Right.ADMINISTER)
                ? List.of(NavGroup.settings(Entry.plain("cases.silence.title", "/settings/silence")
                        .drawn("closed")
                        .about("cases.silence.tile")))
                : List.of();
    }
}
