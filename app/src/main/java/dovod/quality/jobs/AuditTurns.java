package dovod.quality.jobs;

import dovod.people.People;
import dovod.platform.Background;
import dovod.quality.AuditingThreads;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Goes through the tenants again and again. */
@Component
class AuditTurns {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final People people;
    private final AuditingThreads auditing;

    AuditTurns(Background background, People people, AuditingThreads auditing) {
        this.people = people;
        this.auditing = auditing;
        background.every("quality-audit", PAUSE, this::turn);
    }

    private boolean turn() {
        var more = false;
        for (var tenant : people.tenants()) {
            more |= auditing.audit(tenant);
        }
        return more;
    }
}
