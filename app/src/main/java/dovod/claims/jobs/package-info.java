/** When steps are drafted and money is looked for. */
@NullMarked
package dovod.claims.jobs;

import org.jspecify.annotations.NullMarked;
