/**
 * What rooms above may add to a case: a panel on its page, and a word before it closes.
 */
@NamedInterface("spi")
@NullMarked
package dovod.cases.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
