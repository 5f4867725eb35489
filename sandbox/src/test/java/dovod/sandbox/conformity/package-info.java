/** The validator, and the sandbox held against the official document. */
@NullMarked
package dovod.sandbox.conformity;

import org.jspecify.annotations.NullMarked;
