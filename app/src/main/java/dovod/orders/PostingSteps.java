package dovod.orders;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When postings were paid for and delivered, as far as somebody told the time. */
@Component
public class PostingSteps {

    private final Tenancy tenancy;
    private final JdbcSteps steps;

    PostingSteps(Tenancy tenancy, JdbcSteps steps) {
        this.tenancy = tenancy;
        this.steps = steps;
    }

    /** Of these postings, and of all postings of these orders; the earliest first, each step of a posting once. */
    public List<PostingStep> of(TenantId tenant, UUID shop, Collection<String> postings, Collection<String> orders) {
        return tenancy.read(tenant, () -> steps.of(tenant, shop, postings, orders));
    }
}
