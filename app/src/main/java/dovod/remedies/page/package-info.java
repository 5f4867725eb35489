/** What templates about remedies are filled with. */
@NullMarked
package dovod.remedies.page;

import org.jspecify.annotations.NullMarked;
