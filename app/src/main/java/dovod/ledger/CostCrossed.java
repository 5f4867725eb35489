package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import java.util.UUID;

/** A case has come to cost so many times the price of its product; told once, in the transaction that made it so. */
public record CostCrossed(TenantId tenant, UUID caseId, int times, Money spent, Money price) {}
