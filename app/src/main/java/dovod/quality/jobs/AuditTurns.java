package dovod.quality.jobs;

import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Background;
import dovod.quality.AuditingThreads;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Goes through the tenants again and again. */
@Component
class AuditTurns {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration SPELL = Duration.ofMillis(250);

    private final People people;
    private final AuditingThreads auditing;
    private final Clock clock;

    AuditTurns(Background background, People people, AuditingThreads auditing, Clock clock) {
        this.people = people;
        this.auditing = auditing;
        this.clock = clock;
        background.every("quality-audit", PAUSE, this::turn);
    }

    /** A quarter of a second in each and no more: in a flood, reading what comes in goes before judging it. */
    private boolean turn() {
        people.tenants().forEach(this::judgeForAWhile);
        return false;
    }

    private void judgeForAWhile(TenantId tenant) {
        var end = clock.instant().plus(SPELL);
        while (auditing.audit(tenant) && clock.instant().isBefore(end)) {
            // One share after another.
        }
    }
}
