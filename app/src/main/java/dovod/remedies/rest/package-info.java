/** What is given to buyers, for programs. */
@NullMarked
package dovod.remedies.rest;

import org.jspecify.annotations.NullMarked;
