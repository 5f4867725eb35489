/**
 * Pictures drawn in code: of the products, and those that buyers send.
 *
 * <p>Door: {@link dovod.sandbox.picture.Drawings}. Invariant: the same name gives the same bytes.
 */
@NullMarked
package dovod.sandbox.picture;

import org.jspecify.annotations.NullMarked;
