/** Pages of {@code /compensation-reports}. */
@NullMarked
package dovod.orders.web;

import org.jspecify.annotations.NullMarked;
