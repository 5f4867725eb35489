/** What happens to cases by the clock alone. */
@NullMarked
package dovod.cases.jobs;

import org.jspecify.annotations.NullMarked;
