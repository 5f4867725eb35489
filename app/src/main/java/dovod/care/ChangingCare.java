package dovod.care;

import dovod.cases.CaseFile;
import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.cases.TellingCase;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * The one door through which care changes: locks where a case stands, or begins it by the procedure in force, lets a
 * verb make the next stage of it, and keeps that.
 */
@Component
class ChangingCare {

    /** What a verb makes of a stage. */
    interface Verb {
        Stage apply(Stage stage, CaseFile file);
    }

    private static final String BUYER = "buyer";

    private final Tenancy tenancy;
    private final CaseFiles cases;
    private final JdbcCourses courses;
    private final Procedures procedures;
    private final TellingCase telling;
    private final Clock clock;

    ChangingCare(
            Tenancy tenancy,
            CaseFiles cases,
            JdbcCourses courses,
            Procedures procedures,
            TellingCase telling,
            Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.courses = courses;
        this.procedures = procedures;
        this.telling = telling;
        this.clock = clock;
    }

    /** Changes the care of a case and tells it in the case's history under this key. */
    Stage change(Actor actor, CaseId id, String key, Verb verb, String... told) {
        actor.need(Right.WORK_CASES);
        return changeByAnyone(actor, id, key, verb, told);
    }

    /** For verbs that have seen to the right themselves. */
    Stage changeByAnyone(Actor actor, CaseId id, String key, Verb verb, String... told) {
        return tenancy.in(actor.tenant(), () -> {
            var file = cases.open(actor, id);
            needCareable(file);
            var stage = courses.lock(actor.tenant(), id.value()).orElseGet(() -> begin(actor, file));
            var next = verb.apply(stage, file);
            if (!next.equals(stage)) {
                courses.save(actor.tenant(), next);
                telling.tell(actor, id, key, told);
            }
            return next;
        });
    }

    private Stage begin(Actor actor, CaseFile file) {
        var row = file.row();
        var procedure = procedures.inForce(actor.tenant(), row.sku(), row.productName());
        procedures.keep(actor.tenant(), procedure);
        var kept = procedures.kept(actor.tenant(), procedure.id(), procedure.version());
        var fresh = new Stage.Diagnosis(
                Progress.beginning(row.id().value(), row.number(), row.sku(), kept, clock.instant()));
        return courses.begin(actor.tenant(), fresh)
                ? fresh
                : courses.lock(actor.tenant(), row.id().value()).orElseThrow();
    }

    private static void needCareable(CaseFile file) {
        if (file.mergedInto() != null) {
            throw new Refused(Refusal.conflict("case_merged"));
        }
        if (!file.row().kind().equals(BUYER)) {
            throw new Refused(Refusal.conflict("care_buyers_only"));
        }
    }
}
