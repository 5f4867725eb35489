package dovod.channels;

import dovod.channels.spi.Line;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Comparisons of what the other side has with what was stored, kept as evidence. */
@Component
public class Reconciliations {

    private static final int SHOWN = 14;

    private final Tenancy tenancy;
    private final JdbcReconciliations reconciliations;
    private final Clock clock;

    Reconciliations(Tenancy tenancy, JdbcReconciliations reconciliations, Clock clock) {
        this.tenancy = tenancy;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Reconciliation> of(Actor actor, UUID connection) {
        actor.need(Right.ADMINISTER);
        return tenancy.read(actor.tenant(), () -> reconciliations.of(actor.tenant(), connection, SHOWN));
    }

    /** @param differences chats that do not tally */
    public void add(Line line, int chats, int there, int here, List<Difference> differences) {
        int found = differences.stream()
                .mapToInt(one -> Math.max(0, one.there() - one.here()))
                .sum();
        var one = new Reconciliation(
                Ids.next(), line.connection(), clock.instant(), chats, there, here, found, differences);
        tenancy.run(line.tenant(), () -> reconciliations.add(line.tenant(), one));
    }
}
