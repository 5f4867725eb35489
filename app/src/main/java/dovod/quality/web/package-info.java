/** What the check says, beside what it speaks of. */
@NullMarked
package dovod.quality.web;

import org.jspecify.annotations.NullMarked;
