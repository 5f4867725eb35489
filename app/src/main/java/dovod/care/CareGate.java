package dovod.care;

import dovod.cases.CaseId;
import dovod.cases.spi.ClosingGate;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.TenantId;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case whose care has begun closes when the buyer's word is there; silence alone has its own way to that. */
@Component
class CareGate implements ClosingGate {

    private final JdbcCourses courses;

    CareGate(JdbcCourses courses) {
        this.courses = courses;
    }

    @Override
    public List<Refusal> against(Actor actor, CaseId id) {
        return courses.stage(actor.tenant(), id.value())
                .filter(stage -> stage != Stage.Name.AFTERCARE)
                .map(stage -> List.of(Refusal.conflict("care_unfinished", stage.code())))
                .orElse(List.of());
    }

    /** Nothing was found out yet: whoever does not show what is wrong may be let go after a notice. */
    @Override
    public boolean maySilentlyClose(TenantId tenant, CaseId id) {
        return courses.stage(tenant, id.value())
                .map(stage -> stage == Stage.Name.DIAGNOSIS || stage == Stage.Name.AFTERCARE)
                .orElse(true);
    }
}
