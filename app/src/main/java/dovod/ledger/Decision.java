package dovod.ledger;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody said whether a case goes on.
 *
 * @param times what had been crossed
 * @param spent what the case had cost by then
 */
public record Decision(
        UUID id, UUID caseId, int times, boolean goOn, String why, UUID person, Instant at, Money spent, Money price) {}
