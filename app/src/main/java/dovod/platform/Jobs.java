package dovod.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The kinds of jobs. A room names its kinds here, in a constructor, and asks for them through the {@link Job} it gets. */
@Component
public class Jobs {

    private final JdbcJobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Map<String, Job> kinds = new ConcurrentHashMap<>();

    Jobs(JdbcJobs jobs, Tenancy tenancy, Clock clock) {
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Work that is done once for each time it is asked for.
     *
     * @param name stable, as stored: {@code orders.backfill}
     * @param title message key, for the page of jobs
     */
    public Job once(String name, String title, Job.Work work) {
        return add(name, title, new Job.Once(), work);
    }

    /** Work that is done again and again once it was asked for, with this pause from end to beginning. */
    public Job every(String name, String title, Duration pause, Job.Work work) {
        return add(name, title, new Job.Every(pause), work);
    }

    /** Work that is done at this time of each day once it was asked for. */
    public Job daily(String name, String title, LocalTime at, ZoneId zone, Job.Work work) {
        return add(name, title, new Job.Daily(at, zone), work);
    }

    private Job add(String name, String title, Job.Rhythm rhythm, Job.Work work) {
        var job = new Job(name, title, rhythm, work, jobs, tenancy, clock);
        if (kinds.putIfAbsent(name, job) != null) {
            throw new IllegalStateException("two kinds of jobs are called " + name);
        }
        return job;
    }

    Collection<Job> kinds() {
        return kinds.values();
    }

    Optional<Job> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }
}
