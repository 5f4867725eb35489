package dovod.claims;

import dovod.investigations.Findings;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.TenantId;
import dovod.platform.Audit;
import dovod.platform.Dictionary;
import dovod.reviews.Vanishings;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts an end to a claim; what it rested on is settled, or free again when it was withdrawn. */
@Component
class Ending {

    private final JdbcClaims claims;
    private final ClaimPacks packs;
    private final Findings findings;
    private final Vanishings vanishings;
    private final Dictionary dictionary;
    private final Audit audit;
    private final Clock clock;

    Ending(
            JdbcClaims claims,
            ClaimPacks packs,
            Findings findings,
            Vanishings vanishings,
            Dictionary dictionary,
            Audit audit,
            Clock clock) {
        this.claims = claims;
        this.packs = packs;
        this.findings = findings;
        this.vanishings = vanishings;
        this.dictionary = dictionary;
        this.audit = audit;
        this.clock = clock;
    }

    /** Inside the caller's transaction, the claim held. */
    void end(Actor actor, Claim claim, Outcome outcome, String why) {
        claims.end(actor.tenant(), claim.id(), outcome, actor.person(), why, clock.instant());
        if (outcome == Outcome.WITHDRAWN) {
            findings.released(actor.tenant(), claim.id());
            vanishings.released(actor.tenant(), claim.id());
        } else {
            findings.settled(actor.tenant(), claim.id());
        }
        audit.did(actor, "claim.ended", "claim:" + claim.id(), Map.of("outcome", outcome.code()));
    }

    void expire(TenantId tenant, Claim claim) {
        var pack = packs.of(claim);
        var rule = pack.term("claim_file", pack.day(claim.discoveredAt()));
        var words = dictionary.in(Language.RU, pack.zone());
        var last = pack.due(rule, claim.discoveredAt()).lastDay();
        end(
                Actor.desk(tenant),
                claim,
                Outcome.EXPIRED,
                words.say("claims.expired.why", words.day(last), rule.source()));
    }
}
