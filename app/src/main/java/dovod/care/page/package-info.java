/** What the pages of care show, as their templates take it. */
@NullMarked
package dovod.care.page;

import org.jspecify.annotations.NullMarked;
