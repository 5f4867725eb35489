package dovod.claims.web;

import dovod.kernel.Actor;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Claims and the scorecard, under their own heading. */
@Component
class ClaimNavigation implements Navigation {

    private static final int AFTER_THE_FINDINGS = 401;

    @Override
    public List<NavGroup> groups(Actor actor) {
        return List.of(new NavGroup(
                AFTER_THE_FINDINGS,
                NavGroup.MARKETPLACE,
                List.of(
                        Entry.plain("claims.title", ClaimPages.PAGE).drawn("scales"),
                        Entry.plain("claims.scorecard", ScorecardPages.PAGE).drawn("chart"))));
    }
}
