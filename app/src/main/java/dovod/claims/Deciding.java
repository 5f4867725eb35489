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
     * All accepted, or done what was asked for: it is won. Part of it or nothing: it goes on up the ladder, unless we
     * leave it at that.
     *
     * @throws Refused on {@code accepted}: {@code decision_sum}; on {@code words}: {@code decision_words};
     *     {@code claim_ended}
     */
    public void decide(Actor actor, UUID id, NewDecision told) {
        actor.need(Right.WORK_CASES);
        var words = words("words", told.words());
        if (told.at().isAfter(clock.instant())) {
            throw new Refused(Refusal.field("at", "claim_future"));
        }
        tenancy.run(actor.tenant(), () -> {
            var claim = open(actor, id);
            var decision = decision(actor, claim, told, words);
            decisions.insert(actor.tenant(), id, decision, clock.instant());
            claims.accepted(actor.tenant(), id, decision.accepted());
            audit.did(actor, "claim.decided", "claim:" + id, Map.of("accepted", told.accepted()));
            var outcome = outcome(decision);
            if (outcome != null) {
                ending.end(actor, claim, outcome, words);
            }
        });
    }

    private static Decision decision(Actor actor, Claim claim, NewDecision told, String words) {
        var claimed = claim.claimed();
        if (told.accepted() < 0 || told.accepted() > claimed.minor()) {
            throw new Refused(Refusal.field("accepted", "decision_sum"));
        }
        boolean granted = claim.isAboutMoney() ? told.accepted() == claimed.minor() : told.done();
        var accepted = new Money(told.accepted(), claimed.currency());
        return new Decision(told.at(), accepted, granted, words, told.last(), actor.personId());
    }

    private static String words(String field, String text) {
        var clean = NewClaim.clean(text);
        if (clean.isEmpty() || clean.length() > WORDS) {
            throw new Refused(Refusal.field(field, "decision_words", WORDS));
        }
        return clean;
    }

    private static @Nullable Outcome outcome(Decision decision) {
        if (decision.granted()) {
            return Outcome.WON;
        }
        return decision.last() ? (decision.accepted().minor() > 0 ? Outcome.PARTLY : Outcome.LOST) : null;
    }

    /** We take it back. */
    public void withdraw(Actor actor, UUID id, String why) {
        actor.need(Right.WORK_CASES);
        var clean = words("why", why);
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
