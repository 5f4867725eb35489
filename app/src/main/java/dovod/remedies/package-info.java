/**
 * What we give to a buyer: parts, points, money, a video, an apology; by whom, within which limits, and what it costs.
 *
 * <p>Doors: {@link dovod.remedies.GrantingRemedy} gives or asks, {@link dovod.remedies.DecidingGrant} answers who asked,
 * {@link dovod.remedies.WithdrawingGrant} and {@link dovod.remedies.FulfillingGrant} end it, {@link
 * dovod.remedies.Grants} tells. Promo codes come through {@link dovod.remedies.spi.VoucherDoor}. Event: {@link
 * dovod.remedies.GrantChanged}.
 *
 * <p>Invariant: the same key is given once; what is given stands in the ledger since the same transaction, within the
 * limits of whoever gave it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: spi",
            "people",
            "catalog",
            "orders",
            "ledger",
            "ledger :: spi"
        })
@NullMarked
package dovod.remedies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
