package dovod.claims.web;

import dovod.claims.Claim;
import dovod.claims.ClaimPacks;
import dovod.claims.Claims;
import dovod.claims.EvidenceLog;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Page;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one claim shows. */
@Component
class ClaimPage {

    private final Claims claims;
    private final ClaimPacks packs;
    private final EvidenceLog log;
    private final Clock clock;

    ClaimPage(Claims claims, ClaimPacks packs, EvidenceLog log, Clock clock) {
        this.claims = claims;
        this.packs = packs;
        this.log = log;
        this.clock = clock;
    }

    String fill(Actor actor, UUID id, Model model, Page page) {
        var claim = claims.one(actor, id);
        model.addAttribute("page", page);
        model.addAttribute("claim", claim);
        model.addAttribute("pack", packs.of(claim));
        model.addAttribute("ladder", claims.ladder(actor, claim));
        model.addAttribute("audit", claims.audit(actor, claim));
        model.addAttribute("decisions", claims.decisions(actor, claim));
        model.addAttribute("payments", claims.payments(actor, claim));
        model.addAttribute("evidence", claims.evidence(actor, claim));
        model.addAttribute("proof", log.verify(actor, id));
        model.addAttribute("draft", draft(actor, claim));
        model.addAttribute("now", clock.instant());
        return "claims/claim";
    }

    /** What to write next between the steps: a keep-alive while the closing clock runs, else a follow-up. */
    private String draft(Actor actor, Claim claim) {
        if (!claim.isOpen() || !actor.may(Right.WORK_CASES)) {
            return "";
        }
        return claim.closesAt() == null ? claims.followUp(actor, claim) : claims.keepAlive(actor, claim);
    }
}
