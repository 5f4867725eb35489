package dovod.quality.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people corrected, among the settings, for those who look after the check. */
@Component
class QualityNavigation implements Navigation {

    @Override
    public List<NavGroup> groups(Actor actor) {
        return actor.may(Right.OVERRULE_CHECK)
                ? List.of(NavGroup.settings(Entry.plain("quality.corrections.title", CorrectionPages.PAGE)
                        .drawn("check-twice")
                        .about("quality.corrections.tile")))
                : List.of();
    }
}
