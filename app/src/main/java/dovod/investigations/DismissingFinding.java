package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person says that a finding is none, or that it is one after all. */
@Component
public class DismissingFinding {

    private static final int LONGEST = 500;

    private final Tenancy tenancy;
    private final Findings findings;
    private final JdbcFindingStates states;
    private final Audit audit;
    private final Clock clock;

    DismissingFinding(Tenancy tenancy, Findings findings, JdbcFindingStates states, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.findings = findings;
        this.states = states;
        this.audit = audit;
        this.clock = clock;
    }

    /** No sweep finds it again. */
    public void dismiss(Actor actor, UUID id, String reason) {
        actor.need(Right.WORK_CASES);
        var told = reason.strip();
        if (told.isEmpty() || told.length() > LONGEST) {
            throw new Refused(Refusal.field("reason", "finding_reason_needed", LONGEST));
        }
        move(
                actor,
                id,
                "finding.dismissed",
                Map.of("reason", told),
                () -> states.dismiss(actor.tenant(), id, actor.personId(), told, clock.instant()));
    }

    /** It is open again; the next sweep says whether it still stands. */
    public void takeBack(Actor actor, UUID id) {
        actor.need(Right.WORK_CASES);
        move(
                actor,
                id,
                "finding.reopened",
                Map.of(),
                () -> states.reopen(actor.tenant(), id, actor.personId(), clock.instant()));
    }

    private interface Move {
        boolean happened();
    }

    private void move(Actor actor, UUID id, String act, Map<String, Object> detail, Move move) {
        tenancy.run(actor.tenant(), () -> {
            findings.one(actor, id);
            if (!move.happened()) {
                throw new Refused(Refusal.conflict("finding_taken"));
            }
            audit.did(actor, act, "finding:" + id, detail);
        });
    }
}
