/** Stories of what cases cost. */
@NullMarked
package dovod.ledger;

import org.jspecify.annotations.NullMarked;
