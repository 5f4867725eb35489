/**
 * What a case costs in roubles: people's minutes, parts, logistics, fees, compensation; and what came back.
 *
 * <p>Door: {@link dovod.ledger.Costs} posts and tells. A case is a UUID here; what it is about is told by {@link
 * dovod.ledger.spi.CaseBook}. Events: {@link dovod.ledger.CostChanged},
 * {@link dovod.ledger.CostCrossed}.
 *
 * <p>Invariant: an entry is never changed; it is posted once by its key, has a source, and is taken back by another.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi", "people", "catalog", "orders"})
@NullMarked
package dovod.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
