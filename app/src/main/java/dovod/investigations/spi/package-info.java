/** What rooms above may put on the pages of findings and of an order's fate. */
@NamedInterface("spi")
@NullMarked
package dovod.investigations.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
