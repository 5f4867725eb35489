package dovod.cases;

import dovod.sla.Clocks;
import dovod.sla.ClocksMoved;
import java.util.HashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A calendar or a promise changed: the cases' due times move with their clocks. */
@Component
class HearingClocks {

    private final ChangingCases changing;
    private final JdbcStrands strands;
    private final Clocks clocks;

    HearingClocks(ChangingCases changing, JdbcStrands strands, Clocks clocks) {
        this.changing = changing;
        this.strands = strands;
        this.clocks = clocks;
    }

    @EventListener
    void hear(ClocksMoved moved) {
        var holding = strands.casesOf(moved.tenant(), moved.subjects());
        var locked = changing.lock(moved.tenant(), new HashSet<>(holding.values()));
        var nearest = clocks.nearest(moved.tenant(), holding.keySet());
        for (var one : locked.all()) {
            one.current().stream()
                    .filter(strand -> nearest.containsKey(strand.conversation()))
                    .forEach(strand -> strand.due(nearest.get(strand.conversation())));
        }
        changing.save(locked);
    }
}
