/** What templates about costs are filled with. */
@NullMarked
package dovod.ledger.page;

import org.jspecify.annotations.NullMarked;
