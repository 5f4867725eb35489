package dovod.claims;

import dovod.catalog.Shops;
import dovod.investigations.Finding;
import dovod.investigations.Findings;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens claims: one by hand, or of many findings at once. */
@Component
public class OpeningClaim {

    private static final int MOST_FINDINGS = 1_000;

    private final Tenancy tenancy;
    private final ClaimPacks packs;
    private final JdbcClaims claims;
    private final Findings findings;
    private final Shops shops;
    private final FindingWords words;
    private final DraftingSteps drafting;
    private final MatchingMoney money;
    private final Audit audit;
    private final Clock clock;

    OpeningClaim(
            Tenancy tenancy,
            ClaimPacks packs,
            JdbcClaims claims,
            Findings findings,
            Shops shops,
            FindingWords words,
            DraftingSteps drafting,
            MatchingMoney money,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.packs = packs;
        this.claims = claims;
        this.findings = findings;
        this.shops = shops;
        this.words = words;
        this.drafting = drafting;
        this.money = money;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused with all that is wrong at once */
    public UUID open(Actor actor, NewClaim claim) {
        actor.need(Right.WORK_CASES);
        claim.checked(packs.of(claim.marketplace()), clock.instant());
        return tenancy.in(actor.tenant(), () -> {
            if (claim.shop() != null) {
                shops.get(actor.tenant(), claim.shop());
            }
            var id = insert(actor, claim);
            if (claim.shop() != null && !claim.posting().isEmpty()) {
                findings.claimedByHand(actor.tenant(), id, claim.shop(), claim.posting());
            }
            return id;
        });
    }

    /**
     * Of these findings: one claim for each item where the marketplace wants that, one for all of a shop elsewhere.
     *
     * @throws Refused {@code findings_many}, {@code finding_taken} when one of them is not open any more
     * @throws NotFound when one of them is not there
     */
    public List<UUID> ofFindings(Actor actor, Collection<UUID> ids) {
        actor.need(Right.WORK_CASES);
        var wanted = List.copyOf(new LinkedHashSet<>(ids));
        if (wanted.isEmpty() || wanted.size() > MOST_FINDINGS) {
            throw new Refused(Refusal.invalid("findings_many", MOST_FINDINGS));
        }
        return tenancy.in(actor.tenant(), () -> {
            var found = findings.of(actor, wanted);
            if (found.size() != wanted.size()) {
                throw new NotFound();
            }
            return bundles(found).stream().map(bundle -> open(actor, bundle)).toList();
        });
    }

    private UUID open(Actor actor, List<Finding> bundle) {
        var id = insert(actor, claim(bundle));
        var ids = bundle.stream().map(Finding::id).toList();
        claims.restOn(actor.tenant(), id, ids);
        findings.claimed(actor.tenant(), id, ids);
        return id;
    }

    private UUID insert(Actor actor, NewClaim claim) {
        var id = Ids.next();
        var number = claims.nextNumber(actor.tenant());
        claims.insert(actor.tenant(), id, number, claim, actor.person(), clock.instant());
        drafting.begin(actor.tenant(), id);
        money.begin(actor.tenant());
        audit.did(
                actor,
                "claim.opened",
                "claim:" + id,
                Map.of("number", number, "sum", claim.claimed().minor()));
        return id;
    }

    private List<List<Finding>> bundles(List<Finding> found) {
        var bundles = new LinkedHashMap<List<Object>, List<Finding>>();
        for (var finding : found) {
            var topic = topic(finding);
            List<Object> key = topic.single()
                    ? List.of(finding.id())
                    : List.of(finding.shop(), topic.id(), finding.stake().currency());
            bundles.computeIfAbsent(key, absent -> new ArrayList<>()).add(finding);
        }
        return List.copyOf(bundles.values());
    }

    private Topic topic(Finding finding) {
        var pack = packs.of(ClaimPacks.FIRST);
        return pack.topic(pack.findings().getOrDefault(finding.kind().code(), "other"));
    }

    private NewClaim claim(List<Finding> bundle) {
        var first = bundle.getFirst();
        var sum = bundle.stream().map(Finding::stake).reduce(Money::plus).orElseThrow();
        var alone = bundle.size() == 1;
        var topic = topic(first);
        var pack = packs.of(ClaimPacks.FIRST);
        return new NewClaim(
                first.shop(),
                ClaimPacks.FIRST,
                topic.id(),
                words.title(topic, bundle),
                words.facts(bundle),
                alone ? Objects.requireNonNullElse(first.posting(), "") : "",
                alone ? Objects.requireNonNullElse(first.sku(), "") : "",
                alone ? Objects.requireNonNullElse(first.product(), "") : "",
                Math.max(1, bundle.stream().mapToInt(Finding::quantity).sum()),
                sum,
                bundle.stream().map(Finding::foundAt).min(Instant::compareTo).orElseThrow(),
                pack.day(bundle.stream()
                        .map(Finding::beganAt)
                        .min(Instant::compareTo)
                        .orElseThrow()),
                List.of(),
                null);
    }
}
