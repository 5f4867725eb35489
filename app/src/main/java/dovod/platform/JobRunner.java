package dovod.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs jobs while the desk runs, a few at a time; of several nodes one takes each. */
@Component
class JobRunner implements SmartLifecycle {

    static final String TABLE = "platform.scheduled_tasks";

    private static final int AT_ONCE = 4;

    /** Payloads are text: nothing that is stored is ever turned into an object of its own choosing. */
    static final Serializer TEXT = new Serializer() {
        @Override
        public byte[] serialize(Object data) {
            return JdbcJobs.bytes((String) data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return type.cast(JdbcJobs.text(data));
        }
    };

    private final Jobs jobs;
    private final JdbcJobs rows;
    private final Tenancy tenancy;
    private final DataSource pool;
    private final Clock clock;
    private final boolean wanted;
    private @Nullable Scheduler scheduler;

    JobRunner(
            Jobs jobs,
            JdbcJobs rows,
            Tenancy tenancy,
            DataSource pool,
            Clock clock,
            @Value("${dovod.background:true}") boolean wanted) {
        this.jobs = jobs;
        this.rows = rows;
        this.tenancy = tenancy;
        this.pool = pool;
        this.clock = clock;
        this.wanted = wanted;
    }

    List<Task<?>> tasks() {
        var retries = Retries.usual(new SecureRandom());
        return jobs.kinds().stream()
                .<Task<?>>map(job -> new JobTask(job, rows, tenancy, retries, clock).task())
                .toList();
    }

    @Override
    public void start() {
        if (!wanted) {
            return;
        }
        var started = Scheduler.create(pool, tasks())
                .tableName(TABLE)
                .serializer(TEXT)
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollUsingLockAndFetch(0.5, 2.0)
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .failureLogging(LogLevel.OFF, false)
                .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
