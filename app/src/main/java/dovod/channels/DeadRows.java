package dovod.channels;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rows that could not be read: seen, tried again or put aside by a person. */
@Component
public class DeadRows {

    private static final int SHOWN = 100;

    private final Tenancy tenancy;
    private final JdbcInbound inbound;
    private final ReadingInbound reading;
    private final Audit audit;
    private final Clock clock;

    DeadRows(Tenancy tenancy, JdbcInbound inbound, ReadingInbound reading, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.inbound = inbound;
        this.reading = reading;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. */
    public List<DeadRow> all(Actor actor) {
        actor.need(Right.SEE_TROUBLE);
        return tenancy.read(actor.tenant(), () -> inbound.dead(actor.tenant(), SHOWN));
    }

    /** Reads it once more. */
    public void replay(Actor actor, UUID id) {
        actor.need(Right.SEE_TROUBLE);
        var connection = tenancy.in(actor.tenant(), () -> {
            audit.did(actor, "inbound.replayed", "inbound:" + id);
            return inbound.revive(actor.tenant(), id, clock.instant()).orElseThrow(NotFound::new);
        });
        reading.ring(actor.tenant(), connection);
    }

    /** It is of no use. */
    public void dismiss(Actor actor, UUID id) {
        actor.need(Right.SEE_TROUBLE);
        tenancy.run(actor.tenant(), () -> {
            if (!inbound.dismiss(actor.tenant(), id)) {
                throw new NotFound();
            }
            audit.did(actor, "inbound.dismissed", "inbound:" + id);
        });
    }
}
