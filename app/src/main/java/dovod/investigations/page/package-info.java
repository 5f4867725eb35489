/** What the pages of findings and of an order's fate show, in forms that templates read. */
@NullMarked
package dovod.investigations.page;

import org.jspecify.annotations.NullMarked;
