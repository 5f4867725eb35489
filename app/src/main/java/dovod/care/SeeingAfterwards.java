package dovod.care;

import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.cases.TellingCase;
import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what is seen of a case that is watched, and tells it in the case's history. */
@Component
class SeeingAfterwards {

    private final Tenancy tenancy;
    private final CaseFiles cases;
    private final JdbcCourses courses;
    private final LookingBack looking;
    private final TellingCase telling;
    private final Clock clock;

    SeeingAfterwards(
            Tenancy tenancy,
            CaseFiles cases,
            JdbcCourses courses,
            LookingBack looking,
            TellingCase telling,
            Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.courses = courses;
        this.looking = looking;
        this.telling = telling;
        this.clock = clock;
    }

    /** True while there is something to watch. */
    boolean see(TenantId tenant, UUID caseId) {
        return tenancy.in(
                tenant,
                () -> courses.lock(tenant, caseId)
                        .filter(Stage.Aftercare.class::isInstance)
                        .map(Stage.Aftercare.class::cast)
                        .map(stage -> see(tenant, stage))
                        .orElse(false));
    }

    private boolean see(TenantId tenant, Stage.Aftercare stage) {
        var id = new CaseId(stage.progress().caseId());
        var until = stage.progress().watchUntil();
        var over = until == null || !until.isAfter(clock.instant());
        var next = looking.at(tenant, stage, cases.open(Actor.desk(tenant), id), over);
        if (!next.equals(stage)) {
            courses.save(tenant, next);
            news(stage, next).forEach(one -> tell(tenant, id, one));
        }
        return !over;
    }

    private void tell(TenantId tenant, CaseId id, Sighting one) {
        telling.tell(
                Actor.desk(tenant),
                id,
                "care.told.seen",
                "=care.seen." + one.kind().code(),
                one.what());
    }

    private static List<Sighting> news(Stage before, Stage after) {
        return after.progress().seen().stream()
                .filter(one -> !before.progress().seen().contains(one))
                .toList();
    }
}
