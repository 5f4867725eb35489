package dovod.platform;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a person sees of jobs, and does about those that gave up. */
@Component
class JobTroubles {

    private static final int MOST = 200;

    private final Tenancy tenancy;
    private final JdbcJobs jobs;
    private final Audit audit;
    private final Clock clock;

    JobTroubles(Tenancy tenancy, JdbcJobs jobs, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    List<JobTrouble> all(Actor actor) {
        actor.need(Right.SEE_TROUBLE);
        return tenancy.read(actor.tenant(), () -> jobs.troubles(actor.tenant(), MOST));
    }

    List<JobRow> waiting(Actor actor) {
        actor.need(Right.SEE_TROUBLE);
        return tenancy.read(actor.tenant(), () -> jobs.waiting(actor.tenant(), MOST));
    }

    /** How many wait for a person. */
    long dead(Actor actor) {
        return tenancy.read(actor.tenant(), () -> jobs.dead(actor.tenant()));
    }

    /** Asks for a dead job again, with all its attempts before it. */
    void replay(Actor actor, UUID id) {
        actor.need(Right.SEE_TROUBLE);
        tenancy.run(actor.tenant(), () -> {
            var dead = jobs.take(actor.tenant(), id).orElseThrow(NotFound::new);
            jobs.ask(dead.address(), dead.payload(), clock.instant());
            audit.did(
                    actor,
                    "job.replayed",
                    "job:" + id,
                    Map.of("job", dead.address().name()));
        });
    }

    /** Gives a dead job up for good. */
    void dismiss(Actor actor, UUID id) {
        actor.need(Right.SEE_TROUBLE);
        tenancy.run(actor.tenant(), () -> {
            var dead = jobs.take(actor.tenant(), id).orElseThrow(NotFound::new);
            audit.did(
                    actor,
                    "job.dismissed",
                    "job:" + id,
                    Map.of("job", dead.address().name()));
        });
    }
}
