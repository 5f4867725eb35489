/** The pages of findings and of one order's fate. */
@NullMarked
package dovod.investigations.web;

import org.jspecify.annotations.NullMarked;
