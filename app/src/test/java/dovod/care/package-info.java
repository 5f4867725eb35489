/** How cases are seen through. */
@NullMarked
package dovod.care;

import org.jspecify.annotations.NullMarked;
