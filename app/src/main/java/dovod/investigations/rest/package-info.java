/** Findings and investigations for programs. */
@NullMarked
package dovod.investigations.rest;

import org.jspecify.annotations.NullMarked;
