/** The pages on which canned answers are written. */
@NullMarked
package dovod.knowledge.web;

import org.jspecify.annotations.NullMarked;
