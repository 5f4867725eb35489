/** What the check says, for programs. */
@NullMarked
package dovod.quality.rest;

import org.jspecify.annotations.NullMarked;
