/** Findings and hypotheses, each rule on its own examples, and on the whole desk. */
@NullMarked
package dovod.investigations;

import org.jspecify.annotations.NullMarked;
