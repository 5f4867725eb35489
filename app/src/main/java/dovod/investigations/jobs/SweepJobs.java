package dovod.investigations.jobs;

import dovod.investigations.Sweeping;
import dovod.investigations.SweepsUnderWay;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.people.DeskOpened;
import dovod.platform.Job;
import dovod.platform.Jobs;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The sweep every morning before work begins, after the night in which the books were read; and once more on demand. */
@Component
public class SweepJobs {

    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final ZoneId HOME = ZoneId.of("Europe/Moscow");

    private final Job nightly;
    private final Job now;
    private final SweepsUnderWay underWay;

    SweepJobs(Jobs jobs, Sweeping sweeping, SweepsUnderWay underWay) {
        this.underWay = underWay;
        nightly = jobs.daily(
                "investigations.nightly",
                "investigations.job.nightly",
                MORNING,
                HOME,
                (tenant, payload) -> sweeping.sweep(tenant));
        now = jobs.once("investigations.now", "investigations.job.now", (tenant, payload) -> sweeping.sweep(tenant));
    }

    @EventListener
    void opened(DeskOpened desk) {
        nightly.ask(desk.owner().tenant(), "every-morning", "");
    }

    /** As soon as a worker is free; asked twice meanwhile, it is done once. */
    public void ask(Actor actor) {
        actor.need(Right.WORK_CASES);
        now.ask(actor.tenant(), "now", "");
        underWay.asked(actor.tenant());
    }
}
