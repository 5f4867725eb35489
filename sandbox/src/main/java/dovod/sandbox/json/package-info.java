/** The JSON mapper that all of the sandbox uses, and the small shapes that recur in the marketplace's JSON. */
@NullMarked
package dovod.sandbox.json;

import org.jspecify.annotations.NullMarked;
