/** What a channel brings, and what it is given to work with. */
@NullMarked
package dovod.channels.spi;

import org.jspecify.annotations.NullMarked;
