package dovod.platform;

import dovod.kernel.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A kind of work that is asked for now and done later, once or again and again, for one tenant at a time. A job that
 * fails is tried again, later each time; one that goes on failing waits for a person on the page of jobs.
 *
 * <p>A job is done at least once: a node may die after the work and before the note of it. One node does it at a time.
 */
public final class Job {

    /** What is to be done; opens its own transactions. */
    public interface Work {
        /** @param payload what the asker wrote, for the work to read */
        void take(TenantId tenant, String payload) throws Exception;
    }

    /** When it is to be done again. */
    sealed interface Rhythm {}

    record Once() implements Rhythm {}

    record Every(Duration pause) implements Rhythm {}

    record Daily(LocalTime at, ZoneId zone) implements Rhythm {}

    private final String name;
    private final String title;
    private final Rhythm rhythm;
    private final Work work;
    private final JdbcJobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;

    Job(String name, String title, Rhythm rhythm, Work work, JdbcJobs jobs, Tenancy tenancy, Clock clock) {
        this.name = name;
        this.title = title;
        this.rhythm = rhythm;
        this.work = work;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Asks for it to be done as soon as this transaction commits.
     *
     * @param key tells it from others of its kind; asked for again while it waits, it is done once, at the earlier
     *     time and with the later payload
     */
    public void ask(TenantId tenant, String key, String payload) {
        ask(tenant, key, payload, clock.instant());
    }

    /** Asks for it to be done at this time; a recurring job goes on from there. */
    public void ask(TenantId tenant, String key, String payload, Instant at) {
        tenancy.run(tenant, () -> jobs.ask(new JobAddress(tenant, name, key), payload, at));
    }

    /** Takes it back; what is being done at this moment is done to its end. */
    public void cancel(TenantId tenant, String key) {
        tenancy.run(tenant, () -> jobs.cancel(new JobAddress(tenant, name, key)));
    }

    String name() {
        return name;
    }

    /** A message key. */
    String title() {
        return title;
    }

    Work work() {
        return work;
    }

    boolean recurring() {
        return !(rhythm instanceof Once);
    }

    /** The next time of a recurring job. */
    Instant after(Instant now) {
        return switch (rhythm) {
            case Once() -> throw new IllegalStateException(name + " is done once");
            case Every(var pause) -> now.plus(pause);
            case Daily(var at, var zone) -> next(at, zone, now);
        };
    }

    private static Instant next(LocalTime at, ZoneId zone, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var time = today.atTime(at).atZone(zone).toInstant();
        return time.isAfter(now)
                ? time
                : today.plusDays(1).atTime(at).atZone(zone).toInstant();
    }
}
