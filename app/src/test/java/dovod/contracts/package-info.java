/** Contracts on the real desk: versions come in, changes are told, clauses are cited as of a day. */
@NullMarked
package dovod.contracts;

import org.jspecify.annotations.NullMarked;
