/**
 * What is sold, and where: shops and their products as the marketplaces tell them.
 *
 * <p>Doors: {@link dovod.catalog.Shops}, {@link dovod.catalog.Products}. No events.
 *
 * <p>Invariant: a product is told by its shop alone, and news older than what is known changes nothing.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi"})
@NullMarked
package dovod.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
