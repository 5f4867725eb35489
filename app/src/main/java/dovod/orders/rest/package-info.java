/** The JSON face of orders. */
@NullMarked
package dovod.orders.rest;

import org.jspecify.annotations.NullMarked;
