/** Reviews and questions for programs. */
@NullMarked
package dovod.reviews.rest;

import org.jspecify.annotations.NullMarked;
