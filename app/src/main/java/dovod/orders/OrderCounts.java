package dovod.orders;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many orders there were. Reads all postings of the time: nothing for a page. */
@Component
public class OrderCounts {

    private final Tenancy tenancy;
    private final JdbcPostings postings;

    OrderCounts(Tenancy tenancy, JdbcPostings postings) {
        this.tenancy = tenancy;
        this.postings = postings;
    }

    /** Orders made from one moment until before another, of each product, and of all without one. */
    public List<OrderCount> between(TenantId tenant, Instant from, Instant until) {
        return tenancy.read(tenant, () -> postings.counts(tenant, from, until));
    }
}
