/** Stories of reviews and questions. */
@NullMarked
package dovod.reviews;

import org.jspecify.annotations.NullMarked;
