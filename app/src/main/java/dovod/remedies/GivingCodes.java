package dovod.remedies;

import dovod.kernel.TenantId;
import dovod.ledger.Costs;
import dovod.platform.Tenancy;
import org.springframework.stereotype.Component;

/** Gives codes to those kits that wait for one. */
@Component
public class GivingCodes {

    private final Tenancy tenancy;
    private final JdbcGrants grants;
    private final JdbcRemedies remedies;
    private final Vouchers vouchers;
    private final Giving giving;
    private final Costs costs;

    GivingCodes(
            Tenancy tenancy, JdbcGrants grants, JdbcRemedies remedies, Vouchers vouchers, Giving giving, Costs costs) {
        this.tenancy = tenancy;
        this.grants = grants;
        this.remedies = remedies;
        this.vouchers = vouchers;
        this.giving = giving;
        this.costs = costs;
    }

    public void give(TenantId tenant) {
        tenancy.read(tenant, () -> grants.kitsWithoutCode(tenant))
                .forEach(grant -> tenancy.run(
                        tenant,
                        () -> grants.lock(tenant, grant.id())
                                .filter(Grant::isToDo)
                                .ifPresent(waiting -> give(tenant, waiting))));
    }

    private void give(TenantId tenant, Grant grant) {
        var facts = costs.of(tenant, grant.caseId()).about();
        var kit = remedies.kit(tenant, grant.remedy());
        if (facts != null
                && kit.isPresent()
                && vouchers.give(tenant, grant, facts, kit.get()).isPresent()) {
            giving.tell(tenant, grant, GrantState.GRANTED);
        }
    }
}
