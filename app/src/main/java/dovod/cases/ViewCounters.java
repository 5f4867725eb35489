package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many cases stand in each list; kept as they change, so that reading costs no count. */
@Component
public class ViewCounters {

    private final Tenancy tenancy;
    private final JdbcViewCounts counts;

    ViewCounters(Tenancy tenancy, JdbcViewCounts counts) {
        this.tenancy = tenancy;
        this.counts = counts;
    }

    public Map<View, Long> read(Actor actor) {
        actor.need(Right.READ_CASES);
        var keys = new EnumMap<View, String>(View.class);
        for (var view : View.values()) {
            keys.put(view, key(actor, view));
        }
        var found = tenancy.read(actor.tenant(), () -> counts.read(actor.tenant(), keys.values()));
        var counters = new EnumMap<View, Long>(View.class);
        keys.forEach((view, key) -> counters.put(view, found.getOrDefault(key, 0L)));
        return counters;
    }

    private static String key(Actor actor, View view) {
        return view == View.MINE && actor.person() != null ? Membership.mine(actor.person()) : view.code();
    }
}
