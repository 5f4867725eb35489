package dovod.care.web;

import dovod.care.Inquiries;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions to production with how many wait for whoever looks, and procedures among the settings. */
@Component
class CareNavigation implements Navigation {

    private static final int AFTER_THE_VIEWS = 101;

    private final Inquiries inquiries;

    CareNavigation(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<NavGroup> groups(Actor actor) {
        var groups = new ArrayList<NavGroup>();
        if (actor.may(Right.READ_CASES)) {
            var waiting = inquiries.countWaitingFor(actor);
            groups.add(new NavGroup(
                    AFTER_THE_VIEWS,
                    NavGroup.CASES,
                    List.of(new Entry(
                            "care.inquiries.nav", "/inquiries", waiting, waiting > 0, "inquiries", "expert"))));
        }
        if (actor.may(Right.EDIT_PROCEDURES)) {
            groups.add(NavGroup.settings(Entry.plain("care.procedures", ProcedurePages.PAGE)
                    .drawn("book")
                    .about("care.procedures.tile")));
        }
        return groups;
    }
}
