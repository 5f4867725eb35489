/** Stories of the reply check in the desk. */
@NullMarked
package dovod.quality;

import org.jspecify.annotations.NullMarked;
