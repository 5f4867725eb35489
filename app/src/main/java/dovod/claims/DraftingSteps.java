package dovod.claims;

import dovod.kernel.TenantId;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Drafts the next step of each claim when its day comes, and ends those whose term to claim has passed. */
@Component
public class DraftingSteps {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Tenancy tenancy;
    private final ClaimPacks packs;
    private final JdbcClaims claims;
    private final JdbcSteps steps;
    private final WritingStep writing;
    private final Ending ending;
    private final Live live;
    private final Clock clock;
    private final Job job;

    DraftingSteps(
            Tenancy tenancy,
            ClaimPacks packs,
            JdbcClaims claims,
            JdbcSteps steps,
            WritingStep writing,
            Ending ending,
            Live live,
            Clock clock,
            Jobs jobs) {
        this.tenancy = tenancy;
        this.packs = packs;
        this.claims = claims;
        this.steps = steps;
        this.writing = writing;
        this.ending = ending;
        this.live = live;
        this.clock = clock;
        this.job = jobs.every("claims.steps", "claims.job.steps", PAUSE, (tenant, payload) -> draft(tenant));
    }

    /** A claim was opened: its first step is drafted at once, the others when they come. */
    void begin(TenantId tenant, UUID claim) {
        claims.find(tenant, claim).ifPresent(one -> draft(tenant, one));
        job.ask(tenant, "all", "", clock.instant().plus(PAUSE));
    }

    /** Of all claims under way. */
    public void draft(TenantId tenant) {
        for (var claim : tenancy.read(tenant, () -> claims.list(tenant, true, "", MOST))) {
            tenancy.run(
                    tenant,
                    () -> claims.hold(tenant, claim.id()).filter(Claim::isOpen).ifPresent(held -> {
                        if (isTooLate(tenant, held)) {
                            ending.expire(tenant, held);
                        } else {
                            draft(tenant, held);
                        }
                    }));
        }
    }

    private void draft(TenantId tenant, Claim claim) {
        var ladder = Ladder.of(packs.of(claim), claim, steps.of(tenant, claim.id()));
        ladder.next()
                .filter(stair -> stair.step() == null && hasCome(claim, stair))
                .ifPresent(stair -> {
                    var text = writing.write(tenant, claim, stair.rung());
                    steps.draft(tenant, claim.id(), stair.rung().id(), text, clock.instant());
                    live.tell(tenant, "claim:" + claim.id(), "drafted");
                });
    }

    /** Steps are drafted on the morning of their day, or of the warning before it; what has a day's term, at once. */
    private boolean hasCome(Claim claim, Ladder.Stair stair) {
        var today = packs.of(claim).day(clock.instant());
        return stair.rung().from().equals("discovery") || !today.isBefore(stair.begins());
    }

    /** The term to claim has passed and no formal claim was sent: the other side need not answer any more. */
    private boolean isTooLate(TenantId tenant, Claim claim) {
        var pack = packs.of(claim);
        var rule = pack.term("claim_file", pack.day(claim.discoveredAt()));
        var isSent = steps.of(tenant, claim.id()).stream()
                .anyMatch(step -> step.rung().equals("formal") && step.isSent());
        return !isSent && pack.due(rule, claim.discoveredAt()).isLate(clock.instant());
    }
}
