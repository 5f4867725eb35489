/** What remedies do by the clock. */
@NullMarked
package dovod.remedies.jobs;

import org.jspecify.annotations.NullMarked;
