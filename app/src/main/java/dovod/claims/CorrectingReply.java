package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.quality.Correcting;
import dovod.quality.NewCorrection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person's word against the check's, about whatever stands in the thread of a claim: pasted, mailed or from the chat. */
@Component
public class CorrectingReply {

    private final Tenancy tenancy;
    private final JdbcClaims claims;
    private final ClaimThread threads;
    private final Correcting correcting;
    private final Live live;

    CorrectingReply(Tenancy tenancy, JdbcClaims claims, ClaimThread threads, Correcting correcting, Live live) {
        this.tenancy = tenancy;
        this.claims = claims;
        this.threads = threads;
        this.correcting = correcting;
        this.live = live;
    }

    /**
     * @throws NotFound when there is no such claim
     * @throws Refused as {@link Correcting#correct} does
     */
    public UUID correct(Actor actor, UUID id, NewCorrection said) {
        actor.need(Right.WORK_CASES);
        return tenancy.in(actor.tenant(), () -> {
            var claim = claims.find(actor.tenant(), id).orElseThrow(NotFound::new);
            var correction = correcting.correct(actor, threads.of(actor.tenant(), claim), said);
            live.tell(actor.tenant(), "claim:" + id, "judged");
            return correction;
        });
    }
}
