package dovod.reviews.spi;

import dovod.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cases as far as reviews need to know them. */
public interface CaseFinder {

    /** Buyers' cases about a product that somebody spoke in during this time, the last spoken in first. */
    List<CaseAround> around(TenantId tenant, UUID shop, String sku, Instant from, Instant to);

    /** One of this tenant; empty when there is none. */
    Optional<CaseAround> one(TenantId tenant, UUID caseId);

    /** The one with this number. */
    Optional<CaseAround> numbered(TenantId tenant, long number);
}
