package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far the sweep of a tenant is, for open pages on every node. */
@Component
public class SweepsUnderWay {

    /** What has not moved for so long has died with its node; the job begins anew. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Tenancy tenancy;
    private final JdbcSweepProgress progress;
    private final Live live;
    private final Clock clock;

    SweepsUnderWay(Tenancy tenancy, JdbcSweepProgress progress, Live live, Clock clock) {
        this.tenancy = tenancy;
        this.progress = progress;
        this.live = live;
        this.clock = clock;
    }

    /** Empty when none is. */
    public Optional<SweepProgress> find(Actor actor) {
        actor.need(Right.READ_CASES);
        var since = clock.instant().minus(LONGEST);
        return tenancy.read(actor.tenant(), () -> progress.find(actor.tenant(), since));
    }

    /** Somebody wants one; it begins when a worker is free. */
    public void asked(TenantId tenant) {
        tell(tenant, SweepTopic.PROGRESS, () -> progress.asked(tenant, clock.instant()));
    }

    void began(TenantId tenant, int shops) {
        tell(tenant, SweepTopic.PROGRESS, () -> progress.began(tenant, shops, clock.instant()));
    }

    void passedShop(TenantId tenant) {
        tell(tenant, SweepTopic.PROGRESS, () -> progress.step(tenant, clock.instant()));
    }

    void ended(TenantId tenant) {
        tell(tenant, SweepTopic.PROGRESS, () -> {
            progress.end(tenant);
            live.tell(tenant, SweepTopic.RESULT, "swept");
        });
    }

    private void tell(TenantId tenant, String topic, Runnable change) {
        tenancy.run(tenant, () -> {
            change.run();
            live.tell(tenant, topic, "moved");
        });
    }
}
