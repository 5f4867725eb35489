/** What cases cost, for programs. */
@NullMarked
package dovod.ledger.rest;

import org.jspecify.annotations.NullMarked;
