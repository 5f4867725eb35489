package dovod.claims.web;

import dovod.claims.Claim;
import dovod.claims.ClaimPacks;
import dovod.claims.Claims;
import dovod.claims.EvidenceLog;
import dovod.claims.Grounds;
import dovod.claims.JudgingRules;
import dovod.investigations.InvestigatingOrder;
import dovod.investigations.Investigation;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Errand;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one claim shows. */
@Component
class ClaimPage {

    private final Claims claims;
    private final ClaimPacks packs;
    private final EvidenceLog log;
    private final Grounds grounds;
    private final JudgingRules rules;
    private final InvestigatingOrder investigating;
    private final Clock clock;

    ClaimPage(
            Claims claims,
            ClaimPacks packs,
            EvidenceLog log,
            Grounds grounds,
            JudgingRules rules,
            InvestigatingOrder investigating,
            Clock clock) {
        this.claims = claims;
        this.packs = packs;
        this.log = log;
        this.grounds = grounds;
        this.rules = rules;
        this.investigating = investigating;
        this.clock = clock;
    }

    String fill(Actor actor, UUID id, Model model) {
        var claim = claims.one(actor, id);
        model.addAttribute("claim", claim);
        model.addAttribute("pack", packs.of(claim));
        model.addAttribute("ladder", claims.ladder(actor, claim));
        var audit = claims.audit(actor, claim);
        model.addAttribute("audit", audit);
        model.addAttribute("rules", rules.of(actor, claim, audit));
        model.addAttribute("grounds", grounds.of(actor, claim));
        model.addAttribute("fate", fate(actor, claim).orElse(null));
        model.addAttribute("reckoning", claims.reckoning(actor, claim).orElse(null));
        model.addAttribute("decisions", claims.decisions(actor, claim));
        model.addAttribute("payments", claims.payments(actor, claim));
        model.addAttribute("evidence", claims.evidence(actor, claim));
        model.addAttribute("proof", log.verify(actor, id));
        model.addAttribute("draft", draft(actor, claim));
        model.addAttribute("now", clock.instant());
        return "claims/claim";
    }

    /** To that claim's page, which says once what was done. */
    static String said(UUID id, String key) {
        return Errand.said(ClaimPages.PAGE + "/" + id, key);
    }

    /** What is known of its order; empty when that is not known here. */
    private Optional<Investigation> fate(Actor actor, Claim claim) {
        try {
            return Optional.ofNullable(claim.posting()).map(posting -> investigating.investigate(actor, posting));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    /** What to write next between the steps: a keep-alive while the closing clock runs, else a follow-up. */
    private String draft(Actor actor, Claim claim) {
        if (!claim.isOpen() || !actor.may(Right.WORK_CASES)) {
            return "";
        }
        return claim.closesAt() == null ? claims.followUp(actor, claim) : claims.keepAlive(actor, claim);
    }
}
