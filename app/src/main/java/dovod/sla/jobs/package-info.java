/** What happens to clocks by the clock alone. */
@NullMarked
package dovod.sla.jobs;

import org.jspecify.annotations.NullMarked;
