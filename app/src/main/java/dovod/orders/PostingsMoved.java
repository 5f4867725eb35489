package dovod.orders;

import dovod.kernel.TenantId;
import java.util.Set;
import java.util.UUID;

/** Something new was told of these postings of a shop, and so of these orders. Published in the same transaction. */
public record PostingsMoved(TenantId tenant, UUID shop, Set<String> postings, Set<String> orders) {}
