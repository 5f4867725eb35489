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

    /** A share each second and no more: in a flood, reading what comes in goes before judging it. */
    private boolean turn() {
        people.tenants().forEach(auditing::audit);
        return false;
    }
}
