package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether, and when, the desk closes by itself what waits for the buyer alone. Off until somebody says so. */
@Component
public class SettingSilence {

    private static final int LONGEST_NOTICE = 1000;
    private static final int MOST_DAYS = 90;
    private static final String ONLY_ONE = "all";

    private final Tenancy tenancy;
    private final JdbcSilences silences;
    private final Audit audit;
    private final Job closing;

    SettingSilence(Tenancy tenancy, JdbcSilences silences, EndingSilence ending, Jobs jobs, Audit audit) {
        this.tenancy = tenancy;
        this.silences = silences;
        this.audit = audit;
        this.closing = jobs.every(
                "cases.silence", "cases.job.silence", Duration.ofHours(1), (tenant, payload) -> ending.end(tenant));
    }

    /** Empty while the desk closes nothing by itself. */
    public Optional<Silence> current(Actor actor) {
        actor.need(Right.ADMINISTER);
        return tenancy.read(actor.tenant(), () -> silences.find(actor.tenant()));
    }

    public void set(Actor actor, Silence silence) {
        actor.need(Right.ADMINISTER);
        needSense(silence);
        tenancy.run(actor.tenant(), () -> {
            silences.put(actor.tenant(), silence);
            closing.ask(actor.tenant(), ONLY_ONE, "");
            audit.did(
                    actor,
                    "silence.set",
                    "silence:" + actor.tenant(),
                    Map.of("notice_days", silence.noticeDays(), "close_days", silence.closeDays()));
        });
    }

    public void unset(Actor actor) {
        actor.need(Right.ADMINISTER);
        tenancy.run(actor.tenant(), () -> {
            silences.remove(actor.tenant());
            closing.cancel(actor.tenant(), ONLY_ONE);
            audit.did(actor, "silence.unset", "silence:" + actor.tenant());
        });
    }

    private static void needSense(Silence silence) {
        var wrong = new ArrayList<Refusal>();
        if (silence.noticeDays() < 1 || silence.noticeDays() > MOST_DAYS) {
            wrong.add(Refusal.field("notice_days", "days_out_of_range", MOST_DAYS));
        }
        if (silence.closeDays() < 1 || silence.closeDays() > MOST_DAYS) {
            wrong.add(Refusal.field("close_days", "days_out_of_range", MOST_DAYS));
        }
        if (silence.notice().isBlank()) {
            wrong.add(Refusal.field("notice", "notice_needed"));
        } else if (silence.notice().length() > LONGEST_NOTICE) {
            wrong.add(Refusal.field("notice", "reason_too_long", LONGEST_NOTICE));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(List.copyOf(wrong));
        }
    }
}
