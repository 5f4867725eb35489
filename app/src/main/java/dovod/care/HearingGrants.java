package dovod.care;

import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import dovod.remedies.Grant;
import dovod.remedies.GrantChanged;
import dovod.remedies.GrantState;
import dovod.remedies.Grants;
import dovod.remedies.RemedyKind;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was given while a case looks for its resolution is what the buyer was offered; what is taken back was not taken.
 * As a job: by then the grant stands as it was written, and care is locked before its case.
 */
@Component
class HearingGrants {

    private final Tenancy tenancy;
    private final JdbcCourses courses;
    private final ChangingCare changing;
    private final Grants grants;
    private final Job noting;

    HearingGrants(Tenancy tenancy, JdbcCourses courses, ChangingCare changing, Grants grants, Jobs jobs) {
        this.tenancy = tenancy;
        this.courses = courses;
        this.changing = changing;
        this.grants = grants;
        this.noting =
                jobs.once("care.grant", "care.job.grant", (tenant, payload) -> note(tenant, UUID.fromString(payload)));
    }

    @EventListener
    void hear(GrantChanged changed) {
        if (changed.state() == GrantState.GRANTED || changed.state() == GrantState.WITHDRAWN) {
            var id = changed.grant().toString();
            noting.ask(changed.tenant(), id, id);
        }
    }

    private void note(TenantId tenant, UUID id) {
        tenancy.run(tenant, () -> {
            var grant = grants.one(Actor.desk(tenant), id);
            if (courses.find(tenant, grant.caseId()).orElse(null) instanceof Stage.Resolution) {
                note(tenant, grant);
            }
        });
    }

    private void note(TenantId tenant, Grant grant) {
        switch (grant.state()) {
            case GRANTED -> offer(tenant, grant);
            case WITHDRAWN -> takeBack(tenant, grant);
            case ASKED, REFUSED -> {}
        }
    }

    private void offer(TenantId tenant, Grant grant) {
        var kind = grant.kind() == RemedyKind.PERSONAL_VIDEO ? Solution.Kind.VIDEO : Solution.Kind.REMEDY;
        var offered = new Solution(
                grant.id(),
                kind,
                grant.title(),
                grant.id(),
                Solution.Outcome.OFFERED,
                "",
                grant.askedBy(),
                grant.askedAt());
        changing.changeByAnyone(
                Actor.desk(tenant),
                new CaseId(grant.caseId()),
                "care.told.offered",
                (stage, file) -> stage instanceof Stage.Resolution resolution && !isOffered(stage, grant)
                        ? resolution.offer(offered)
                        : stage,
                "=care.solution." + kind.code(),
                grant.title());
    }

    private void takeBack(TenantId tenant, Grant grant) {
        var decision = grant.decision();
        var why = decision == null ? "" : Objects.requireNonNullElse(decision.why(), "");
        changing.changeByAnyone(
                Actor.desk(tenant),
                new CaseId(grant.caseId()),
                "care.told.outcome",
                (stage, file) -> stage instanceof Stage.Resolution resolution
                        ? stage.progress().solutions().stream()
                                .filter(one ->
                                        grant.id().equals(one.grant()) && one.outcome() == Solution.Outcome.OFFERED)
                                .findFirst()
                                .<Stage>map(one -> resolution.decide(one.became(Solution.Outcome.REFUSED, why)))
                                .orElse(stage)
                        : stage,
                "=care.outcome." + Solution.Outcome.REFUSED.code(),
                why);
    }

    private static boolean isOffered(Stage stage, Grant grant) {
        return stage.progress().solutions().stream().anyMatch(one -> grant.id().equals(one.grant()));
    }
}
