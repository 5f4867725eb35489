package dovod.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How far behind the jobs are. */
@Component
class JobMetrics implements MeterBinder {

    private final JdbcJobs jobs;
    private final Clock clock;

    JobMetrics(JdbcJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "dovod.jobs.late.seconds",
                "Age of the job that is due longest",
                new Sampled(clock, this::late));
        gauge(registry, "dovod.jobs.failing", "Jobs whose last attempt failed", new Sampled(clock, jobs::failing));
    }

    private static void gauge(MeterRegistry registry, String name, String what, Sampled figure) {
        Gauge.builder(name, figure, Sampled::getAsDouble)
                .description(what)
                .strongReference(true)
                .register(registry);
    }

    private double late() {
        var now = clock.instant();
        return jobs.longestDue(now)
                .map(due -> Duration.between(due, now).toMillis() / 1e3)
                .orElse(0.0);
    }
}
