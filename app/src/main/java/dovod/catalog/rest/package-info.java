/** The catalogue for programs. */
@NullMarked
package dovod.catalog.rest;

import org.jspecify.annotations.NullMarked;
