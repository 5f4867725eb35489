/** Contracts, their versions, changes and citations for programs. */
@NullMarked
package dovod.contracts.rest;

import org.jspecify.annotations.NullMarked;
