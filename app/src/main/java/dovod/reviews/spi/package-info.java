/** What a channel does for reviews, and what the room of cases tells them. */
@NamedInterface("spi")
@NullMarked
package dovod.reviews.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
