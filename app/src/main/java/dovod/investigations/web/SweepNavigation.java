package dovod.investigations.web;

import dovod.investigations.SweepDigests;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the marketplace owes, with how many findings wait; red when a term ends within a week. */
@Component
class SweepNavigation implements Navigation {

    private final SweepDigests digests;

    SweepNavigation(SweepDigests digests) {
        this.digests = digests;
    }

    @Override
    public List<NavGroup> groups(Actor actor) {
        var groups = new ArrayList<NavGroup>();
        if (actor.may(Right.READ_CASES)) {
            var digest = digests.read(actor);
            var waiting = (long) digest.open().findings() - digest.passed().findings();
            var entry = new Entry(
                    "investigations.title",
                    SweepPages.PAGE,
                    waiting == 0 ? null : waiting,
                    digest.ending().findings() > 0,
                    null,
                    "rouble");
            groups.add(new NavGroup(
                    400,
                    NavGroup.MARKETPLACE,
                    List.of(
                            entry,
                            Entry.plain("investigations.find.nav", "/investigations")
                                    .drawn("search"))));
        }
        if (actor.may(Right.ADMINISTER)) {
            groups.add(NavGroup.settings(Entry.plain("investigations.formula.title", FormulaPages.PAGE)
                    .drawn("scales")
                    .about("investigations.formula.tile")));
        }
        return groups;
    }
}
