/** Who a program acts for. */
@NullMarked
package dovod.people.rest;

import org.jspecify.annotations.NullMarked;
