/** What the pages of findings and of an order's fate show, in forms that templates read. */
@NullMarked
package dovod.orders.page;

import org.jspecify.annotations.NullMarked;
