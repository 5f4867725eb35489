/** The virtual clock and what is due on it. */
@NullMarked
package dovod.sandbox.time;

import org.jspecify.annotations.NullMarked;
