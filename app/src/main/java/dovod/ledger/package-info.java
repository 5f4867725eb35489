/**
 * What a case costs in roubles: people's minutes, parts, logistics, fees, compensation; and what came back.
 *
 * <p>Doors: {@link dovod.ledger.Costs} posts and tells, {@link dovod.ledger.CorrectingEntry} takes an entry back, {@link
 * dovod.ledger.Attention} measures minutes, {@link dovod.ledger.DecidingCost} and {@link dovod.ledger.Crossings} ask the
 * owner whether to go on, {@link dovod.ledger.CostReports} adds up. A case is a UUID here; what it is about is told by
 * {@link dovod.ledger.spi.CaseBook}. Events: {@link dovod.ledger.CostChanged},
 * {@link dovod.ledger.CostCrossed}.
 *
 * <p>Invariant: an entry is never changed; it is posted once by its key, has a source, and is taken back by another.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi", "people", "catalog", "orders"})
@NullMarked
package dovod.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
