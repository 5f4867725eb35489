package dovod.ledger.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.ledger.Crossings;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Money: what waits for a word, reports, rates. */
@Component
class LedgerNavigation implements Navigation {

    private static final int AFTER_THE_INBOX = 300;

    private final Crossings crossings;

    LedgerNavigation(Crossings crossings) {
        this.crossings = crossings;
    }

    @Override
    public List<NavGroup> groups(Actor actor) {
        var groups = new ArrayList<NavGroup>();
        var entries = new ArrayList<Entry>();
        if (actor.may(Right.DECIDE_COSTS)) {
            entries.add(
                    new Entry("ledger.decisions", DecisionPages.PAGE, crossings.count(actor), true, "inbox", "scales"));
        }
        if (actor.may(Right.SEE_COSTS)) {
            entries.add(Entry.plain("ledger.report", ReportPages.PAGE).drawn("chart"));
        }
        if (!entries.isEmpty()) {
            groups.add(new NavGroup(AFTER_THE_INBOX, NavGroup.MONEY, entries));
        }
        if (actor.may(Right.ADMINISTER)) {
            groups.add(NavGroup.settings(
                    Entry.plain("ledger.rates", RatePages.PAGE).drawn("rouble").about("ledger.rates.tile")));
        }
        return groups;
    }
}
