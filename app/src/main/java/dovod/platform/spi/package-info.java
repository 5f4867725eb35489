/** What rooms bring to the frame: entries of the navigation, the status line, topics of live updates. */
@NullMarked
@NamedInterface("spi")
package dovod.platform.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
