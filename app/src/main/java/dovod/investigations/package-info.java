/**
 * What became of orders, and what the marketplace owes for them: findings of the sweep, and the fate of one order.
 *
 * <p>Doors: {@link dovod.investigations.Sweeping} goes over all orders of a period; {@link dovod.investigations.Findings}
 * gives what was found and is told what was claimed; {@code InvestigatingOrder} weighs the hypotheses about one order.
 * Terms, words and the formula stand in {@code dovod/investigations/*.yaml}.
 *
 * <p>Invariant: a finding carries the facts it rests on, each with its source and time; the same goods are never found
 * twice, nor what is paid or claimed already; no verdict says more than its facts.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: spi",
            "people",
            "catalog",
            "orders",
            "conversations",
            "quality"
        })
@NullMarked
package dovod.investigations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
