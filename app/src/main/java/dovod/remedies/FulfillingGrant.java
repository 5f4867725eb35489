package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.ledger.Amounts;
import dovod.ledger.CostKind;
import dovod.ledger.Costs;
import dovod.ledger.NewEntry;
import dovod.ledger.Source;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes that the buyer has it: points are sent, a parcel is posted, a video is made. */
@Component
public class FulfillingGrant {

    private static final int LONGEST = 100;

    private final Tenancy tenancy;
    private final JdbcGrants grants;
    private final Giving giving;
    private final Costs costs;
    private final Audit audit;
    private final Clock clock;

    FulfillingGrant(Tenancy tenancy, JdbcGrants grants, Giving giving, Costs costs, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.grants = grants;
        this.giving = giving;
        this.costs = costs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param tracking the number of a parcel, or the code that was given by hand; blank for none
     * @param postage what posting cost, as typed; blank for nothing
     * @throws NotFound when there is no such grant here
     * @throws Refused {@code tracking_needed} or {@code tracking_long} on {@code tracking}; what {@link Amounts} refuses
     *     on {@code postage}; {@code grant_ended} (conflict) when it is not given, or done already
     */
    public void fulfil(Actor actor, UUID id, String tracking, String postage) {
        actor.need(Right.WORK_CASES);
        tenancy.run(actor.tenant(), () -> {
            var grant = grants.lock(actor.tenant(), id).orElseThrow(NotFound::new);
            if (!grant.isToDo()) {
                throw new Refused(Refusal.conflict("grant_ended"));
            }
            grants.done(actor.tenant(), id, actor.person(), clock.instant(), number(grant, tracking));
            if (!postage.isBlank()) {
                post(actor, grant, postage);
            }
            giving.tell(actor.tenant(), grant, GrantState.GRANTED);
            audit.did(actor, "remedy.done", "case:" + grant.caseId(), Map.of("grant", id));
        });
    }

    private static @Nullable String number(Grant grant, String tracking) {
        var number = tracking.replace("\u0000", "").strip();
        if (number.length() > LONGEST) {
            throw new Refused(Refusal.field("tracking", "tracking_long", LONGEST));
        }
        if (number.isEmpty() && (grant.kind().travels() || grant.kind() == RemedyKind.PARTS_KIT)) {
            throw new Refused(Refusal.field("tracking", "tracking_needed"));
        }
        return number.isEmpty() ? null : number;
    }

    private void post(Actor actor, Grant grant, String postage) {
        costs.post(
                actor.tenant(),
                new NewEntry(
                        "postage-" + grant.id(),
                        grant.caseId(),
                        CostKind.LOGISTICS,
                        Amounts.read("postage", postage, 0),
                        Source.REMEDY,
                        actor.person(),
                        clock.instant(),
                        grant.title(),
                        grant.part(),
                        grant.reason().code()));
    }
}
