package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes back what was given, or what was asked for. */
@Component
public class WithdrawingGrant {

    private static final int LONGEST = 500;

    private final Tenancy tenancy;
    private final JdbcGrants grants;
    private final JdbcCodes codes;
    private final Giving giving;
    private final Audit audit;
    private final Clock clock;

    WithdrawingGrant(Tenancy tenancy, JdbcGrants grants, JdbcCodes codes, Giving giving, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.grants = grants;
        this.codes = codes;
        this.giving = giving;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the buyer has already is taken back by those who approve alone.
     *
     * @throws NotFound when there is no such grant here
     * @throws Refused {@code grant_why} on {@code reason}; {@code grant_ended} (conflict)
     */
    public void withdraw(Actor actor, UUID id, String why) {
        actor.need(Right.WORK_CASES);
        var reason = why.replace("\u0000", "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused(Refusal.field("reason", "grant_why", LONGEST));
        }
        tenancy.run(actor.tenant(), () -> {
            var known = grants.find(actor.tenant(), id).orElseThrow(NotFound::new);
            giving.lock(actor.tenant(), known.caseId(), known.remedy());
            var grant = grants.lock(actor.tenant(), id).orElseThrow(NotFound::new);
            if (grant.done() != null) {
                actor.need(Right.APPROVE_REMEDIES);
            }
            takeBack(actor, grant, reason);
            grants.decide(actor.tenant(), id, GrantState.WITHDRAWN, actor.person(), clock.instant(), reason);
            audit.did(actor, "remedy.withdrawn", "case:" + grant.caseId(), Map.of("grant", id, "why", reason));
        });
    }

    private void takeBack(Actor actor, Grant grant, String why) {
        switch (grant.state()) {
            case GRANTED -> {
                giving.takeBack(actor.tenant(), grant, actor.person(), why);
                codes.end(actor.tenant(), grant.id(), clock.instant());
            }
            case ASKED -> giving.refuse(actor.tenant(), grant);
            case REFUSED, WITHDRAWN -> throw new Refused(Refusal.conflict("grant_ended"));
        }
    }
}
