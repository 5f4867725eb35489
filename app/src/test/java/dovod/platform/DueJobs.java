package dovod.platform;

import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** Runs the jobs that are due by the test's clock, on the test's own thread. */
public final class DueJobs {

    private DueJobs() {}

    public static void run(ApplicationContext desk) {
        var now = new SettableClock();
        now.set(desk.getBean(Clock.class).instant());
        var tasks = desk.getBean(JobRunner.class).tasks();
        var builder = TestHelper.createManualScheduler(desk.getBean(DataSource.class), tasks);
        builder.serializer(JobRunner.TEXT);
        builder.clock(now);
        builder.tableName(JobRunner.TABLE).build().runAnyDueExecutions();
    }
}
