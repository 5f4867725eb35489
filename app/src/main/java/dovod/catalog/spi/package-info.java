/** What rooms above put on a product's page. */
@NullMarked
@NamedInterface("spi")
package dovod.catalog.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
