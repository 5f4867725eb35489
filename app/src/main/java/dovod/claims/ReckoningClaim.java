package dovod.claims;

import dovod.investigations.Finding;
import dovod.investigations.Findings;
import dovod.investigations.ValuingGoods;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recomputes what is claimed: findings as the sweep did, a claim made by hand by the same formula. */
@Component
class ReckoningClaim {

    private final ClaimPacks packs;
    private final Findings findings;
    private final ValuingGoods valuing;

    ReckoningClaim(ClaimPacks packs, Findings findings, ValuingGoods valuing) {
        this.packs = packs;
        this.findings = findings;
        this.valuing = valuing;
    }

    /** Empty where the formula has no say, or nothing tells a price. */
    Optional<Reckoning> reckon(Actor actor, Claim claim) {
        return claim.findings().isEmpty()
                ? byFormula(actor, claim)
                : ofFindings(claim, findings.of(actor, claim.findings()));
    }

    private Optional<Reckoning> byFormula(Actor actor, Claim claim) {
        var pack = packs.of(claim);
        var shop = claim.shop();
        if (shop == null || !pack.topic(claim.topic()).formula()) {
            return Optional.empty();
        }
        return valuing.value(actor, shop, claim.posting(), claim.sku(), pack.eventDay(claim))
                .filter(value -> value.each().currency().equals(claim.claimed().currency()))
                .map(value -> new Reckoning(
                        value.of(claim.quantity()), value.calculation(), claim.claimed(), claim.posted()));
    }

    private static Optional<Reckoning> ofFindings(Claim claim, List<Finding> rested) {
        return rested.stream()
                .map(Finding::stake)
                .reduce(Money::plus)
                .map(due -> new Reckoning(
                        due,
                        rested.size() == 1 ? rested.getFirst().calculation() : List.of(),
                        claim.claimed(),
                        claim.posted()));
    }
}
