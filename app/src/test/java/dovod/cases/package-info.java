/** Stories of cases: what messages and people do to them. */
@NullMarked
package dovod.cases;

import org.jspecify.annotations.NullMarked;
