/** Costs beside a case, the owner's decisions, rates and reports, as pages. */
@NullMarked
package dovod.ledger.web;

import org.jspecify.annotations.NullMarked;
