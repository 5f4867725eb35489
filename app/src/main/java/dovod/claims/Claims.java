package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Claims, to read. */
@Component
public class Claims {

    public static final int MOST = 500;

    private final Tenancy tenancy;
    private final ClaimPacks packs;
    private final JdbcClaims claims;
    private final JdbcSteps steps;
    private final JdbcDecisions decisions;
    private final JdbcPayments payments;
    private final JdbcEvidence evidence;
    private final AuditingClaim auditing;
    private final WritingStep writing;
    private final ReckoningClaim reckoning;

    Claims(
            Tenancy tenancy,
            ClaimPacks packs,
            JdbcClaims claims,
            JdbcSteps steps,
            JdbcDecisions decisions,
            JdbcPayments payments,
            JdbcEvidence evidence,
            AuditingClaim auditing,
            WritingStep writing,
            ReckoningClaim reckoning) {
        this.tenancy = tenancy;
        this.packs = packs;
        this.claims = claims;
        this.steps = steps;
        this.decisions = decisions;
        this.payments = payments;
        this.evidence = evidence;
        this.auditing = auditing;
        this.writing = writing;
        this.reckoning = reckoning;
    }

    /** Newest first, at most {@value #MOST}. @param open true for those under way, false for ended ones, null for all */
    public List<Claim> list(Actor actor, @Nullable Boolean open, String words) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> claims.list(actor.tenant(), open, words, MOST));
    }

    /** @throws NotFound when there is none of this tenant */
    public Claim one(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(), () -> claims.find(actor.tenant(), id).orElseThrow(NotFound::new));
    }

    /** Its way up, with terms on both sides. */
    public Ladder ladder(Actor actor, Claim claim) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(), () -> Ladder.of(packs.of(claim), claim, steps.of(actor.tenant(), claim.id())));
    }

    /** What the answers are worth so far. */
    public ClaimAudit audit(Actor actor, Claim claim) {
        actor.need(Right.READ_CASES);
        return auditing.audit(actor.tenant(), claim);
    }

    public List<Decision> decisions(Actor actor, Claim claim) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> decisions.of(actor.tenant(), claim.id()));
    }

    public List<Payment> payments(Actor actor, Claim claim) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> payments.of(actor.tenant(), claim.id()));
    }

    /** What it is worth by the formula; empty where that has no say. */
    public Optional<Reckoning> reckoning(Actor actor, Claim claim) {
        actor.need(Right.READ_CASES);
        return reckoning.reckon(actor, claim);
    }

    public List<Exhibit> evidence(Actor actor, Claim claim) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> evidence.of(actor.tenant(), claim.id()));
    }

    /** A follow-up from what is open now; nothing is kept. */
    public String followUp(Actor actor, Claim claim) {
        actor.need(Right.WORK_CASES);
        return tenancy.read(actor.tenant(), () -> writing.followUp(actor.tenant(), claim));
    }

    /** A word that keeps the ticket from closing; nothing is kept. */
    public String keepAlive(Actor actor, Claim claim) {
        actor.need(Right.WORK_CASES);
        return tenancy.read(actor.tenant(), () -> writing.keepAlive(actor.tenant(), claim));
    }
}
