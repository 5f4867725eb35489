package dovod.platform;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A kind of job as db-scheduler runs it, and what becomes of it afterwards. */
record JobTask(Job job, JdbcJobs jobs, Tenancy tenancy, Retries retries, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(JobTask.class);

    Task<String> task() {
        return Tasks.custom(job.name(), String.class)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(instance));
    }

    private CompletionHandler<String> run(TaskInstance<String> instance) {
        var address = JobAddress.of(job.name(), instance.getId());
        try {
            job.work().take(address.tenant(), instance.getData());
        } catch (Exception failed) {
            throw failed instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failed.toString(), failed);
        }
        return (complete, operations) -> succeeded(address, complete, operations);
    }

    private void succeeded(JobAddress address, ExecutionComplete complete, ExecutionOperations<String> operations) {
        if (complete.getExecution().consecutiveFailures > 0) {
            tenancy.run(address.tenant(), () -> jobs.forget(address));
        }
        if (job.recurring()) {
            operations.reschedule(complete, job.after(clock.instant()));
        } else {
            operations.remove();
        }
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<String> operations) {
        var instance = complete.getExecution().taskInstance;
        var address = JobAddress.of(job.name(), instance.getId());
        var cause = complete.getCause().orElseGet(() -> new IllegalStateException("it failed without a word"));
        var now = clock.instant();
        var allowed = job.recurring() ? Integer.MAX_VALUE : retries.attempts();
        int attempts = tenancy.in(
                address.tenant(),
                () -> jobs.failed(address, (String) instance.getData(), cause.toString(), now, allowed));
        LOG.warn("Job {} of tenant {} failed, attempt {}", job.name(), address.tenant(), attempts, cause);
        if (attempts >= allowed) {
            operations.remove();
        } else {
            var again = now.plus(retries.after(attempts));
            operations.reschedule(complete, job.recurring() ? sooner(again, job.after(now)) : again);
        }
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
