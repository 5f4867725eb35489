/** Stories of what is given to buyers. */
@NullMarked
package dovod.remedies;

import org.jspecify.annotations.NullMarked;
