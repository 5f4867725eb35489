/**
 * What is sold, and where: shops and their products as the marketplaces tell them; what a product is made of, how it is
 * put together and which kits mend it, as its makers tell it.
 *
 * <p>Doors: {@link dovod.catalog.Shops}, {@link dovod.catalog.Products}, {@link dovod.catalog.Parts},
 * {@link dovod.catalog.Kits}, {@link dovod.catalog.Instructions} read; {@code Writing...}, {@code Removing...},
 * {@link dovod.catalog.MarkingPart}, {@link dovod.catalog.SettingDrawing} and {@link dovod.catalog.ImportingTable}
 * write. Rooms above put panels on a product's page through {@code catalog.spi.ProductPanel}. Event: {@link dovod.catalog.PictureKept}.
 *
 * <p>Invariant: a product is told by its shop alone, and news older than what is known changes nothing; steps are
 * numbered from 1 without gaps.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi"})
@NullMarked
package dovod.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
