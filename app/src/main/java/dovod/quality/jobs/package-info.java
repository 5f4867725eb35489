/** When what was said is judged. */
@NullMarked
package dovod.quality.jobs;

import org.jspecify.annotations.NullMarked;
