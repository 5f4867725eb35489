/** Pages of contracts. */
@NullMarked
package dovod.contracts.web;

import org.jspecify.annotations.NullMarked;
