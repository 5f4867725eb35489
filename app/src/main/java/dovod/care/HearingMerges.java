package dovod.care;

import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.cases.CaseMerges;
import dovod.cases.CasesMerged;
import dovod.cases.CasesParted;
import dovod.cases.TellingCase;
import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of care when cases are merged: questions to production and marked pictures go where the work goes on,
 * and so does the course when the other case has none; else it rests and is told there. A merge that is taken back
 * brings all of it back as it stands by then. As a job, since care is locked before its case; it looks at how the
 * merge stands, so that it may be done late, twice, or after the other.
 */
@Component
class HearingMerges {

    private final Tenancy tenancy;
    private final CaseMerges merges;
    private final CaseFiles cases;
    private final JdbcHandOvers handOvers;
    private final JdbcCourses courses;
    private final WatchingCare watching;
    private final TellingCase telling;
    private final Job carrying;

    HearingMerges(
            Tenancy tenancy,
            CaseMerges merges,
            CaseFiles cases,
            JdbcHandOvers handOvers,
            JdbcCourses courses,
            WatchingCare watching,
            TellingCase telling,
            Jobs jobs) {
        this.tenancy = tenancy;
        this.merges = merges;
        this.cases = cases;
        this.handOvers = handOvers;
        this.courses = courses;
        this.watching = watching;
        this.telling = telling;
        this.carrying =
                jobs.once("care.merge", "care.job.merge", (tenant, payload) -> carry(tenant, HandOver.read(payload)));
    }

    @EventListener
    void hear(CasesMerged merged) {
        ask(merged.tenant(), "merged-", new HandOver(merged.merge(), merged.from(), merged.into()));
    }

    @EventListener
    void hear(CasesParted parted) {
        ask(parted.tenant(), "parted-", new HandOver(parted.merge(), parted.from(), parted.into()));
    }

    private void ask(TenantId tenant, String what, HandOver handOver) {
        carrying.ask(tenant, what + handOver.merge(), handOver.written());
    }

    private void carry(TenantId tenant, HandOver handOver) {
        tenancy.run(tenant, () -> {
            if (merges.isUndone(tenant, handOver.merge())) {
                bringBack(tenant, handOver);
            } else {
                carryOver(tenant, handOver);
            }
        });
    }

    private void carryOver(TenantId tenant, HandOver handOver) {
        var stage = courses.lock(tenant, handOver.from());
        handOvers.carryOver(tenant, handOver, number(tenant, handOver.into()));
        if (stage.isEmpty()) {
            return;
        }
        var moved = handOvers.moveCourse(tenant, handOver, number(tenant, handOver.into()));
        if (!moved) {
            handOvers.rest(tenant, handOver.from());
        }
        tell(tenant, handOver.into(), moved ? "care.told.carried" : "care.told.rests", handOver.from(), stage.get());
        begin(tenant, handOver.into(), moved);
    }

    private void bringBack(TenantId tenant, HandOver handOver) {
        var number = number(tenant, handOver.from());
        handOvers.bringBack(tenant, handOver, number);
        var returned = handOvers.returnCourse(tenant, handOver, number);
        var woken = handOvers.wake(tenant, handOver.from());
        if (returned) {
            courses.find(tenant, handOver.from())
                    .ifPresent(stage -> tell(tenant, handOver.from(), "care.told.returned", handOver.into(), stage));
        }
        begin(tenant, handOver.from(), returned || woken);
    }

    private void begin(TenantId tenant, UUID caseId, boolean goesOn) {
        if (goesOn) {
            courses.find(tenant, caseId).ifPresent(stage -> watching.begin(tenant, stage));
        }
    }

    private void tell(TenantId tenant, UUID where, String key, UUID other, Stage stage) {
        telling.tell(
                Actor.desk(tenant),
                new CaseId(where),
                key,
                String.valueOf(number(tenant, other)),
                "=care.stage." + stage.name().code());
    }

    private long number(TenantId tenant, UUID caseId) {
        return cases.open(Actor.desk(tenant), new CaseId(caseId)).row().number();
    }
}
