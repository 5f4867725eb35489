/** The catalogue, grants on the page of a case, and approvals, as pages. */
@NullMarked
package dovod.remedies.web;

import org.jspecify.annotations.NullMarked;
