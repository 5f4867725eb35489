package dovod.remedies.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import dovod.remedies.Grants;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a word, beside the other money; the catalogue among the settings. */
@Component
class RemedyNavigation implements Navigation {

    private static final int WITH_THE_MONEY = 299;

    private final Grants grants;

    RemedyNavigation(Grants grants) {
        this.grants = grants;
    }

    @Override
    public List<NavGroup> groups(Actor actor) {
        var groups = new ArrayList<NavGroup>();
        if (actor.may(Right.APPROVE_REMEDIES)) {
            groups.add(new NavGroup(
                    WITH_THE_MONEY,
                    NavGroup.MONEY,
                    List.of(new Entry(
                            "remedies.approvals",
                            ApprovalPages.PAGE,
                            grants.countAsked(actor),
                            true,
                            "inbox",
                            "gift"))));
        }
        if (actor.may(Right.ADMINISTER)) {
            groups.add(NavGroup.settings(Entry.plain("remedies.title", RemedyPages.PAGE)
                    .drawn("gift")
                    .about("remedies.tile")));
        }
        return groups;
    }
}
