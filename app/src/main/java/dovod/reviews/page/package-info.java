/** What the page of a review shows, as its templates take it: plain values, put together by {@code reviews.web}. */
@NullMarked
package dovod.reviews.page;

import org.jspecify.annotations.NullMarked;
