/** Pages of reviews, questions, what vanished and marks. */
@NullMarked
package dovod.reviews.web;

import org.jspecify.annotations.NullMarked;
