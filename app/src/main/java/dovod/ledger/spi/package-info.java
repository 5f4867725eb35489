/** What the ledger asks of the room that knows cases. */
@NamedInterface("spi")
@NullMarked
package dovod.ledger.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
