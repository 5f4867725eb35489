/** What a channel implements so that replies can leave through it, and what a judge implements to be asked before. */
@NullMarked
@NamedInterface("spi")
package dovod.conversations.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
