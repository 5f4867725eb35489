/**
 * What we demand of a marketplace, and how it is held to its answers: claims, their evidence, what was said, the
 * ladder of steps, what was decided and what was paid.
 *
 * <p>Doors: {@link dovod.claims.OpeningClaim} opens, by hand or from findings; {@link dovod.claims.Claims} reads;
 * {@link dovod.claims.KeepingWords} takes what was said, {@link dovod.claims.TakingStep} sends a step of the ladder,
 * {@link dovod.claims.Deciding} records decisions and ends; {@link dovod.claims.MatchingMoney} finds what was paid.
 * Terms and words of a marketplace stand in {@code dovod/claims/*.yaml}.
 *
 * <p>Invariant: evidence and words are only added, evidence in a chain that shows any change; a step leaves by a
 * person's hand; an entry of the books pays for one claim at most.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: spi",
            "catalog",
            "orders",
            "contracts",
            "conversations",
            "quality",
            "reviews",
            "reviews :: spi",
            "investigations"
        })
@NullMarked
package dovod.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
