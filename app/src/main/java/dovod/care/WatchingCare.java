package dovod.care;

import dovod.cases.CaseFile;
import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.cases.Silence;
import dovod.cases.SilentEnding;
import dovod.cases.TellingCase;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.TenantId;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What time does to a case that waits for the buyer's word, and to one that is watched: a notice, then silence that
 * counts as a yes when every question was settled; each day of the watch a look at what became of it.
 */
@Component
class WatchingCare {

    private static final Duration DAY = Duration.ofDays(1);

    private final Tenancy tenancy;
    private final CaseFiles cases;
    private final JdbcCourses courses;
    private final SilentEnding ending;
    private final SeeingAfterwards seeing;
    private final TellingCase telling;
    private final Clock clock;
    private final Job job;

    WatchingCare(
            Tenancy tenancy,
            CaseFiles cases,
            JdbcCourses courses,
            SilentEnding ending,
            SeeingAfterwards seeing,
            TellingCase telling,
            Jobs jobs,
            Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.courses = courses;
        this.ending = ending;
        this.seeing = seeing;
        this.telling = telling;
        this.clock = clock;
        this.job =
                jobs.once("care.watch", "care.job.watch", (tenant, payload) -> look(tenant, UUID.fromString(payload)));
    }

    /** From now on time has something to do with it. */
    void begin(TenantId tenant, Stage stage) {
        switch (stage) {
            case Stage.Confirmation confirmation ->
                ask(tenant, confirmation, days(confirmation).noticeDays());
            case Stage.Aftercare aftercare -> ask(tenant, aftercare, 1);
            case Stage.Diagnosis _, Stage.Consultation _, Stage.Resolution _ -> {}
        }
    }

    private void ask(TenantId tenant, Stage stage, int days) {
        askAt(tenant, stage, clock.instant().plus(DAY.multipliedBy(days)));
    }

    /** Each look has a key of its own: a job cannot ask for itself again. */
    private void askAt(TenantId tenant, Stage stage, Instant at) {
        var id = stage.progress().caseId().toString();
        job.ask(tenant, id + "-" + at.getEpochSecond(), id, at);
    }

    private void look(TenantId tenant, UUID caseId) {
        var stage = tenancy.read(tenant, () -> courses.find(tenant, caseId));
        if (stage.isEmpty()) {
            return;
        }
        switch (stage.get()) {
            case Stage.Confirmation confirmation -> wait(tenant, confirmation);
            case Stage.Aftercare aftercare -> watch(tenant, aftercare);
            case Stage.Diagnosis _, Stage.Consultation _, Stage.Resolution _ -> {}
        }
    }

    private void watch(TenantId tenant, Stage.Aftercare stage) {
        if (seeing.see(tenant, stage.progress().caseId())) {
            ask(tenant, stage, 1);
        }
    }

    /** First the notice; when it has been out long enough, silence is a yes. What is open is left to people. */
    private void wait(TenantId tenant, Stage.Confirmation stage) {
        var id = new CaseId(stage.progress().caseId());
        var days = days(stage);
        var silentSince = clock.instant().minus(DAY.multipliedBy(days.silenceDays()));
        if (tenancy.in(tenant, () -> endSilently(tenant, id, silentSince))) {
            return;
        }
        var notice = days.notice().in(Language.RU);
        ending.tell(tenant, id, new Silence(days.noticeDays(), days.silenceDays(), notice));
        ask(tenant, stage, 1);
    }

    private boolean endSilently(TenantId tenant, CaseId id, Instant toldBefore) {
        var stage = courses.lock(tenant, id.value());
        if (stage.isEmpty() || !(stage.get() instanceof Stage.Confirmation confirmation)) {
            return true;
        }
        var file = file(tenant, id);
        if (file.closedBy() != null) {
            // Somebody closed it early, with a reason: that is nobody's word that it helped.
            return true;
        }
        if (file.row().closedAt() == null && !ending.close(tenant, id, toldBefore)) {
            return false;
        }
        var now = clock.instant();
        var next = confirmation.confirm(new Confirmed(Confirmed.How.SILENCE, "", null, now), now);
        courses.save(tenant, next);
        telling.tell(Actor.desk(tenant), id, "care.told.silence");
        begin(tenant, next);
        return true;
    }

    private CaseFile file(TenantId tenant, CaseId id) {
        return cases.open(Actor.desk(tenant), id);
    }

    private static ProcedureText days(Stage stage) {
        return stage.progress().procedure().text();
    }
}
