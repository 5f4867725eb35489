/** What two versions of a contract differ in, on sample contracts and on real ones when they are at hand. */
@NullMarked
package dovod.lib.clausediff;

import org.jspecify.annotations.NullMarked;
