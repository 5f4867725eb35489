package dovod.channels;

import dovod.channels.spi.Line;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a channel has fetched, in the caller's transaction: the cursor that covers it moves with it. */
@Component
public class KeepingInbound {

    private final Tenancy tenancy;
    private final JdbcInbound inbound;
    private final Clock clock;

    KeepingInbound(Tenancy tenancy, JdbcInbound inbound, Clock clock) {
        this.tenancy = tenancy;
        this.inbound = inbound;
        this.clock = clock;
    }

    /** @param again true to read it once more even if it has been read before */
    public void keep(Line line, List<Fetched> fetched, boolean again) {
        if (fetched.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var rows = Distinct.byKey(fetched).stream()
                .map(one -> Incoming.fetched(line.connection(), one, now))
                .toList();
        tenancy.run(line.tenant(), () -> {
            if (again) {
                inbound.addAgain(line.tenant(), rows);
            } else {
                inbound.add(line.tenant(), rows);
            }
        });
    }
}
