/** What rooms above may put on the page of findings. */
@NamedInterface("spi")
@NullMarked
package dovod.investigations.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
