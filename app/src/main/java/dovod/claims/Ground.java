package dovod.claims;

import dovod.contracts.CitedClause;

/**
 * A clause that we lean on, as it stood on the day of the event.
 *
 * @param contract its title
 */
public record Ground(String contract, CitedClause clause) {}
