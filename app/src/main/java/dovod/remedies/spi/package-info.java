/** What a channel may implement so that parts kits are given by its promo codes. */
@NamedInterface("spi")
@NullMarked
package dovod.remedies.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
