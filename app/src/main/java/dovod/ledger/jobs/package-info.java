/** What the ledger does by the clock. */
@NullMarked
package dovod.ledger.jobs;

import org.jspecify.annotations.NullMarked;
