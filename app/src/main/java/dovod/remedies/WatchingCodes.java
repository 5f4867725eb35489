package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.TenantId;
import dovod.orders.Purchases;
import dovod.platform.Audit;
import dovod.platform.Dictionary;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sees what became of codes that were given: the kit is ordered, or the code runs out and is taken back. */
@Component
public class WatchingCodes {

    /** So long a buyer has to use a code. */
    static final Duration PATIENCE = Duration.ofDays(21);

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int MOST = 100;

    private final Tenancy tenancy;
    private final JdbcCodes codes;
    private final JdbcGrants grants;
    private final Giving giving;
    private final Purchases purchases;
    private final Dictionary dictionary;
    private final Audit audit;
    private final Clock clock;

    WatchingCodes(
            Tenancy tenancy,
            JdbcCodes codes,
            JdbcGrants grants,
            Giving giving,
            Purchases purchases,
            Dictionary dictionary,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.codes = codes;
        this.grants = grants;
        this.giving = giving;
        this.purchases = purchases;
        this.dictionary = dictionary;
        this.audit = audit;
        this.clock = clock;
    }

    /** True when there may be more. */
    public boolean watch(TenantId tenant) {
        var now = clock.instant();
        var open = tenancy.in(tenant, () -> codes.open(tenant, now.minus(EVERY), now, MOST));
        open.forEach(code -> tenancy.run(tenant, () -> look(tenant, code, now)));
        return open.size() == MOST;
    }

    private void look(TenantId tenant, VoucherCode code, Instant now) {
        var known = grants.find(tenant, code.grant()).orElseThrow();
        var ordered = code.buyer() == null
                ? Optional.<String>empty()
                : purchases.since(tenant, code.shop(), code.kitSku(), code.buyer(), code.givenAt());
        if (ordered.isPresent()) {
            used(tenant, known, ordered.get(), now);
        } else if (code.givenAt().plus(PATIENCE).isBefore(now)) {
            expire(tenant, known, now);
        }
    }

    /** The kit's order belongs to the case from now on. */
    private void used(TenantId tenant, Grant grant, String posting, Instant now) {
        codes.used(tenant, grant.id(), posting, now);
        if (grant.isToDo()) {
            grants.done(tenant, grant.id(), null, now, posting);
        }
        giving.tell(tenant, grant, grant.state());
        audit.did(
                Actor.desk(tenant),
                "voucher.used",
                "case:" + grant.caseId(),
                Map.of("grant", grant.id(), "posting", posting));
    }

    private void expire(TenantId tenant, Grant known, Instant now) {
        giving.lock(tenant, known.caseId(), known.remedy());
        var grant = grants.lock(tenant, known.id()).orElseThrow();
        codes.end(tenant, grant.id(), now);
        if (grant.isGranted()) {
            var desk = Actor.desk(tenant);
            var why = dictionary.in(Language.RU, desk.zone()).say("remedies.code.expired");
            giving.takeBack(tenant, grant, null, why);
            grants.decide(tenant, grant.id(), GrantState.WITHDRAWN, null, now, why);
            audit.did(desk, "voucher.expired", "case:" + grant.caseId(), Map.of("grant", grant.id()));
        }
    }
}
