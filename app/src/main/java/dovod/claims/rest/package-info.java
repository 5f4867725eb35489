/** Claims for programs. */
@NullMarked
package dovod.claims.rest;

import org.jspecify.annotations.NullMarked;
