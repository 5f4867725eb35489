package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the sweeps came to, for whoever begins the day. */
@Component
public class SweepDigests {

    private final Tenancy tenancy;
    private final JdbcDigests digests;
    private final Clock clock;
    private final SweepPack pack = SweepPacks.read("ozon");

    SweepDigests(Tenancy tenancy, JdbcDigests digests, Clock clock) {
        this.tenancy = tenancy;
        this.digests = digests;
        this.clock = clock;
    }

    public SweepDigest read(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> digests.read(actor.tenant(), today()));
    }

    /** The day by which terms are counted, in the marketplace's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), pack.zone());
    }
}
