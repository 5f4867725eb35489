package dovod.cases.web;

import dovod.cases.View;
import dovod.cases.ViewCounters;
import dovod.kernel.Actor;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.Navigation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The views of the inbox with their counters. */
@Component
class CaseNavigation implements Navigation {

    private static final Set<View> UNCOUNTED = EnumSet.of(View.CLOSED, View.ALL);

    private final ViewCounters counters;

    CaseNavigation(ViewCounters counters) {
        this.counters = counters;
    }

    @Override
    public List<NavGroup> groups(Actor actor) {
        var counts = counters.read(actor);
        var views =
                Arrays.stream(View.values()).map(view -> entry(view, counts)).toList();
        return List.of(new NavGroup(100, NavGroup.CASES, views));
    }

    private static NavGroup.Entry entry(View view, Map<View, Long> counts) {
        return new NavGroup.Entry(
                view.key(), address(view), count(view, counts), view == View.OVERDUE, "inbox", icon(view));
    }

    static String address(View view) {
        return "/inbox?view=" + view.code();
    }

    private static @Nullable Long count(View view, Map<View, Long> counts) {
        return UNCOUNTED.contains(view) ? null : counts.getOrDefault(view, 0L);
    }

    static String icon(View view) {
        return switch (view) {
            case MINE -> "mine";
            case UNASSIGNED -> "unassigned";
            case WAITING_US -> "waiting-us";
            case WAITING_BUYER -> "waiting-them";
            case WAITING_OTHERS -> "expert";
            case OVERDUE -> "overdue";
            case SNOOZED -> "snooze";
            case CLOSED -> "closed";
            case ALL -> "all";
        };
    }
}
