package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what the marketplace decided, what it says of the ticket, and how a claim ends. */
@Component
public class Deciding {

    private static final int WORDS = 5_000;

    private final Tenancy tenancy;
    private final JdbcClaims claims;
    private final JdbcDecisions decisions;
    private final Ending ending;
    private final Audit audit;
    private final Clock clock;

    Deciding(Tenancy tenancy, JdbcClaims claims, JdbcDecisions decisions, Ending ending, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.claims = claims;
        this.decisions = decisions;
        this.ending = ending;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All accepted: it is won. Part of it or nothing: it goes on up the ladder, unless we leave it at that.
     *
     * @throws Refused on {@code accepted}: {@code decision_sum}; on {@code words}: {@code decision_words};
     *     {@code claim_ended}
     */
    public void decide(Actor actor, UUID id, long accepted, String words, Instant at, boolean last) {
        actor.need(Right.WORK_CASES);
        var clean = NewClaim.clean(words);
        if (clean.isEmpty() || clean.length() > WORDS) {
            throw new Refused(Refusal.field("words", "decision_words", WORDS));
        }
        if (at.isAfter(clock.instant())) {
            throw new Refused(Refusal.field("at", "claim_future"));
        }
        tenancy.run(actor.tenant(), () -> {
            var claim = open(actor, id);
            if (accepted < 0 || accepted > claim.claimed().minor()) {
                throw new Refused(Refusal.field("accepted", "decision_sum"));
            }
            var sum = new Money(accepted, claim.claimed().currency());
            var decision = new Decision(at, sum, clean, last, actor.personId());
            decisions.insert(actor.tenant(), id, decision, clock.instant());
            claims.accepted(actor.tenant(), id, sum);
            audit.did(actor, "claim.decided", "claim:" + id, Map.of("accepted", accepted));
            var outcome = outcome(claim, sum, last);
            if (outcome != null) {
                ending.end(actor, claim, outcome, clean);
            }
        });
    }

    private static @Nullable Outcome outcome(Claim claim, Money accepted, boolean last) {
        if (accepted.minor() > 0 && accepted.minor() == claim.claimed().minor()) {
            return Outcome.WON;
        }
        return last ? (accepted.minor() > 0 ? Outcome.PARTLY : Outcome.LOST) : null;
    }

    /** We take it back. */
    public void withdraw(Actor actor, UUID id, String why) {
        actor.need(Right.WORK_CASES);
        var clean = NewClaim.clean(why);
        if (clean.isEmpty() || clean.length() > WORDS) {
            throw new Refused(Refusal.field("why", "decision_words", WORDS));
        }
        tenancy.run(actor.tenant(), () -> ending.end(actor, open(actor, id), Outcome.WITHDRAWN, clean));
    }

    /** What the marketplace says of the ticket; {@code closes} is when it would close if we stayed silent. */
    public void status(Actor actor, UUID id, TicketStatus status, @Nullable Instant closes) {
        actor.need(Right.WORK_CASES);
        tenancy.run(actor.tenant(), () -> {
            open(actor, id);
            claims.status(actor.tenant(), id, status, closes);
            audit.did(actor, "claim.status", "claim:" + id, Map.of("status", status.code()));
        });
    }

    private Claim open(Actor actor, UUID id) {
        var claim = claims.hold(actor.tenant(), id).orElseThrow(NotFound::new);
        if (!claim.isOpen()) {
            throw new Refused(Refusal.conflict("claim_ended"));
        }
        return claim;
    }
}
