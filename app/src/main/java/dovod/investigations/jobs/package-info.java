/** When the sweep is done: every night, and when somebody asks. */
@NullMarked
package dovod.investigations.jobs;

import org.jspecify.annotations.NullMarked;
