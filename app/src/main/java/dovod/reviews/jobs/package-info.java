/** Keeps answers on their way. */
@NullMarked
package dovod.reviews.jobs;

import org.jspecify.annotations.NullMarked;
