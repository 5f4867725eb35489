/** The pages of claims. */
@NullMarked
package dovod.claims.web;

import org.jspecify.annotations.NullMarked;
