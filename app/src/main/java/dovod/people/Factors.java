package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who has a second factor, to read. */
@Component
public class Factors {

    private final JdbcFactors factors;
    private final Tenancy tenancy;

    Factors(JdbcFactors factors, Tenancy tenancy) {
        this.factors = factors;
        this.tenancy = tenancy;
    }

    public FactorState mine(Actor actor) {
        return tenancy.read(actor.tenant(), () -> factors.state(actor.tenant(), actor.personId()));
    }

    /** Those who have one, and since when. */
    public Map<UUID, Instant> all(TenantId tenant) {
        return tenancy.read(tenant, () -> factors.all(tenant));
    }

    /** Whether the desk requires it of everybody. */
    public boolean required(TenantId tenant) {
        return tenancy.read(tenant, () -> factors.isRequired(tenant));
    }
}
