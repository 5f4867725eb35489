package dovod.conversations.jobs;

import dovod.people.DeskOpened;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.files.SweepingFiles;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every night, for every tenant from its first day: files that nobody holds go. */
@Component
class FileSweep {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);
    private static final ZoneId HOME = ZoneId.of("Europe/Moscow");

    private final Job sweep;

    FileSweep(Jobs jobs, SweepingFiles sweeping) {
        sweep = jobs.daily(
                "files.sweep", "conversations.job.files", AT_NIGHT, HOME, (tenant, payload) -> sweeping.sweep(tenant));
    }

    @EventListener
    void opened(DeskOpened desk) {
        sweep.ask(desk.owner().tenant(), "every-night", "");
    }
}
